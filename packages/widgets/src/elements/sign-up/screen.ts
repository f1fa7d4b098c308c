/** Names of refusals that have a screen of their own; `kept` where no answer came. */
export type Screen = 'full' | 'closed' | 'overloaded' | 'kept';
