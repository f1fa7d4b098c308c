import type { ChangeOperation } from '@geflecht/core/network';
import type { StepState } from '../change-desk.js';
import type { DraftFault } from '../actor-draft-model.js';

/** What editing has to say. Functions take names or figures, never markup. */
export interface EditingMessages {
  readonly help: string;
  readonly add: string;
  readonly undo: string;
  readonly redo: string;
  readonly download: string;
  readonly edit: string;
  readonly addTie: string;
  readonly editTie: (partner: string, kind: string) => string;
  readonly remove: string;
  readonly save: string;
  readonly suggest: string;
  readonly cancel: string;
  /** By name of the field, in forms and in records. */
  readonly fields: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly bySector: string;
  readonly directions: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<DraftFault[1], string>>;
  readonly done: Readonly<Record<ChangeOperation, (name: string) => string>>;
  readonly tie: (from: string, to: string) => string;
  readonly wanted: string;
  readonly put: (name: string, ring: string | undefined, wedge: string | undefined) => string;
  readonly offMap: (name: string) => string;
  readonly edge: (name: string) => string;
  readonly queue: string;
  readonly states: Readonly<Partial<Record<StepState, string>>>;
  readonly retry: string;
  readonly drop: string;
  readonly both: (field: string, mine: string, theirs: string) => string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  readonly gone: string;
  readonly suggestions: string;
  readonly accept: string;
  readonly reject: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly failed: string;
  readonly together: TogetherMessages;
}

/** What drawing together asks, one question at a time. */
export interface TogetherMessages {
  readonly questions: readonly string[];
  readonly step: (at: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly finish: string;
  readonly another: string;
  readonly known: (name: string) => string;
}
