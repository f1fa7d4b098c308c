import type { Grouping } from '../groups-model.js';

/** What is said about groups. */
export interface GroupsMessages {
  /** Name of the choice, and of the groups told below the picture. */
  readonly legend: string;
  readonly title: string;
  readonly choices: Readonly<Record<Grouping | 'none', string>>;
  /** Name of those whom no group gathers. */
  readonly rest: string;
  /** Names of the four groups by influence and interest: much of both, influence, interest, neither. */
  readonly stakes: readonly string[];
  /** Name of a guessed group, after the actor with most ties in it. */
  readonly around: (name: string) => string;
  readonly found: (groups: number) => string;
  /** A guess is told as one. */
  readonly guessed: (groups: number) => string;
  readonly unclear: string;
  readonly searching: string;
  readonly none: string;
}
