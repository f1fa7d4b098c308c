/** What may be told of an actor. */
export type ActorFact =
  | 'partOf'
  | 'level'
  | 'skills'
  | 'reach'
  | 'supporter'
  | 'about'
  | 'body'
  | 'task'
  | 'influence'
  | 'interest'
  | 'rhythm'
  | 'seats'
  | 'sits'
  | 'duties'
  | 'member'
  | 'claimed'
  | 'attributed'
  | 'logic'
  | 'benefits'
  | 'offered'
  | 'offers'
  | 'needs'
  | 'care';

/** What may be told of a network. */
export type NetworkFact =
  | 'purposes'
  | 'definition'
  | 'level'
  | 'founded'
  | 'phase'
  | 'steering'
  | 'channels'
  | 'formats'
  | 'horizon'
  | 'milestones'
  | 'goals'
  | 'projects'
  | 'glossary';

/** What is told of an actor and a network beyond the map has to say. */
export interface AboutMessages {
  readonly network: string;
  readonly more: (name: string) => string;
  readonly labels: Readonly<Record<ActorFact | NetworkFact, string>>;
  /** Words of closed lists, by value. */
  readonly terms: Readonly<Record<string, string>>;
  readonly hours: (hours: number) => string;
  readonly felt: (felt: number) => string;
  readonly expected: (when: string) => string;
  readonly last: (day: string) => string;
  readonly until: (day: string) => string;
  readonly reached: (day: string) => string;
}
