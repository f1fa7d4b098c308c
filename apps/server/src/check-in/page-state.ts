import type { AttendanceRequest, CheckInList } from '@geflecht/core/contract';
import type { CheckInWords } from './page-words.js';

/** Somebody on the list. */
export type Person = CheckInList['people'][number];
/** What can be attended. */
export type Of = CheckInList['attendables'][number]['of'];
/** Somebody having been there or not. */
export type Note = AttendanceRequest['entries'][number];

/** What the page knows; all of it is forgotten when it is closed, unless it is to be kept. */
export interface PageState {
  key: string;
  eventId: string;
  list: CheckInList | undefined;
  queue: Note[];
  of: number;
  isKept: boolean;
  scopes?: readonly string[];
  isSending?: boolean;
}

/** What the parts of the page ask of one another. */
export interface Desk {
  // eslint-disable-next-line typescript/no-unnecessary-type-parameters -- says which element the page has there
  readonly part: <Kind extends HTMLElement = HTMLElement>(id: string) => Kind;
  readonly words: () => CheckInWords;
  readonly say: (text: string, values?: Readonly<Record<string, string | number>>) => void;
  readonly askServer: (state: PageState, path: string, body?: unknown) => Promise<Response>;
  readonly loadList: (state: PageState) => Promise<void>;
  readonly plainCode: (text: string) => string;
  readonly notePerson: (state: PageState, person: Person, proof: Note['proof']) => void;
}
