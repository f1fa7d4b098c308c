import type { TieStage } from '../network/tie.js';

/** A table of a World Café. */
export interface EncounterTable {
  readonly partId: string;
  /** Fewest people at it in every round. Default 0. */
  readonly minimum?: number | undefined;
  /** Most people at it in any round. Default no limit. */
  readonly capacity?: number | undefined;
  /** Whether a host stays who is none of the people. Default false. */
  readonly hasHost?: boolean | undefined;
}

/** Somebody who is to be seated. */
export interface EncounterPerson {
  /** Unique among the people of the problem; `personKey` of a participant. */
  readonly personId: string;
  /** Who that is in the records; needed to write a seating plan. */
  readonly signUpId?: string | undefined;
  readonly participantId?: string | undefined;
  /** Table this person stays at through all rounds. */
  readonly hostOf?: string | undefined;
  /** Names of the home organisation, as a key; who shares one comes from the same. Default none. */
  readonly organisationKeys?: readonly string[] | undefined;
  /** The home organisation as people call it, for the team's warnings. */
  readonly organisation?: string | undefined;
  /** The person's own actor and its home organisation, where ties are looked up. Default none. */
  readonly actorIds?: readonly string[] | undefined;
  /** Main sectors. Default unknown, which is different from none. */
  readonly sectorIds?: readonly string[] | undefined;
  /** Rounds the person is there. Default all. */
  readonly rounds?: readonly number[] | undefined;
}

/** What two actors have in common already; the furthest stage counts. */
export interface EncounterTie {
  readonly actorIds: readonly [string, string];
  readonly stage: TieStage;
}

/** A table that somebody must visit: in that round, else in any one. */
export interface TableChoice {
  readonly personId: string;
  readonly partId: string;
  readonly round?: number | undefined;
}

/** What the team asks for beyond tables and people. */
export interface EncounterWishes {
  /** Groups that always share a table. */
  readonly together?: readonly (readonly string[])[] | undefined;
  /** Groups of whom no two ever share a table. */
  readonly apart?: readonly (readonly string[])[] | undefined;
  readonly choices?: readonly TableChoice[] | undefined;
  /** Whether people may come to the same table again. Default `avoid`: as many different tables as possible. */
  readonly revisits?: 'avoid' | 'allow' | undefined;
}

/** Who is to meet whom at which tables; the order of its lists means nothing. */
export interface EncounterProblem extends EncounterWishes {
  readonly sessionId: string;
  /** Numbers of the rounds. */
  readonly rounds: readonly number[];
  readonly tables: readonly EncounterTable[];
  readonly people: readonly EncounterPerson[];
  readonly ties?: readonly EncounterTie[] | undefined;
}

/** Why there is no plan. */
export type EncounterRefusalCode =
  | 'session-unknown'
  | 'no-rounds'
  | 'no-tables'
  | 'no-people'
  | 'id-unknown'
  | 'id-duplicate'
  | 'too-few-places'
  | 'too-few-people'
  | 'group-too-large'
  | 'group-divided'
  | 'apart-and-together'
  | 'apart-at-one-table'
  | 'apart-too-many'
  | 'choice-conflict'
  | 'choice-overbooked'
  | 'no-plan-found';
