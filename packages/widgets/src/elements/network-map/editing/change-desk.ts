import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import { afterChanges, backFrom, builtOn, creation, recordOf, sameContent } from './change-model.js';
import type { AnyRecord } from './change-model.js';

/**
 * How far a step has come: `local` where nobody takes it in, `waiting` for its turn, `sending`, `unsent` where the
 * backend did not answer, `refused` where it said no, `conflict` where somebody else was faster, `saved`, `suggested`.
 */
export type StepState = 'local' | 'waiting' | 'sending' | 'unsent' | 'refused' | 'conflict' | 'saved' | 'suggested';

/** Changes made at once. */
export interface Step {
  readonly changes: readonly NetworkChange[];
  /** What was on the screen when they were made. */
  readonly seen: GeflechtDocument;
  readonly words: string;
  readonly state: StepState;
  /** Whether it takes an earlier one back. */
  readonly isBack: boolean;
  /** Why it was refused. */
  readonly cause?: unknown;
  /** Whether it could not be stored at first. */
  readonly wasStuck?: boolean | undefined;
  /** What was sent, to be sent again without a difference. */
  readonly sent?: SentChanges | undefined;
}

/** A set of changes on its way. */
export interface SentChanges {
  readonly submitKey: string;
  readonly changes: readonly NetworkChange[];
  /** Whether they take earlier ones back. */
  readonly takesBack: boolean;
}

/** Who takes changes in, such as a backend. */
export interface ChangeTaker {
  readonly isSuggesting: boolean;
  /** Rejects with an error that has a `code`. */
  readonly send: (sent: SentChanges, words: string) => Promise<unknown>;
  readonly newKey: () => string;
  /** Reads the document anew. */
  readonly refresh: () => Promise<boolean>;
}

/** A step that can be taken back, or made again. */
export interface Memory {
  readonly changes: readonly NetworkChange[];
  readonly words: string;
  readonly of: object;
}

/** Who is told what happens. */
export interface DeskListener {
  readonly changed: () => void;
  /** A step cannot be stored as it is, or is after all, or is suggested. */
  readonly told: (step: Step) => void;
}

type Direction = 'do' | 'undo' | 'redo';

const open: readonly StepState[] = ['local', 'waiting', 'sending', 'unsent', 'refused', 'conflict'];
const unanswered: ReadonlySet<unknown> = new Set([
  'network',
  'timeout',
  'aborted',
  'overloaded',
  'server',
  'unavailable',
]);

type Growing = { -readonly [Key in keyof Step]: Step[Key] };

/** Keeps what a visitor changes until it is stored, in order, with everything needed to take it back. */
export class ChangeDesk {
  readonly #changed: () => void;
  readonly #told: (step: Step) => void;
  #taker: ChangeTaker | undefined;
  #incoming: GeflechtDocument | undefined;
  #shown: GeflechtDocument | undefined;
  #steps: readonly Growing[] = [];
  #undo: readonly Memory[] = [];
  #redo: readonly Memory[] = [];
  #isKept = true;

  constructor({ changed, told }: DeskListener) {
    this.#changed = changed;
    this.#told = told;
  }

  /** Steps that are not stored yet, or wait for somebody to accept them, the oldest first. */
  get steps(): readonly Step[] {
    return this.#steps.filter(({ state }) => state !== 'saved' && state !== 'local');
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    const isOpen = ({ state }: Step): boolean => open.includes(state) && (state !== 'local' || !this.#isKept);
    return this.#steps.some(isOpen);
  }

  /** What is taken back, or made again, next. */
  next(direction: 'undo' | 'redo'): Memory | undefined {
    return (direction === 'undo' ? this.#undo : this.#redo).at(-1);
  }

  /** Says who takes changes in; without anybody they stay here. */
  connect(taker: ChangeTaker | undefined): void {
    this.#taker = taker;
    this.#shown = undefined;
  }

  /** The document with everything the visitor has changed. */
  read(document: GeflechtDocument): GeflechtDocument {
    if (document !== this.#incoming) {
      const before = this.#incoming && this.#stored;
      this.#steps = this.#steps.filter(({ state }) => state !== 'saved');
      this.#incoming = document;
      this.#shown = undefined;
      if (before !== undefined) this.#compare(before, document);
      queueMicrotask(() => void this.#send());
    }
    // What is only suggested does not hold yet.
    const shown = this.#steps.filter(({ state }) => state !== 'conflict' && this.#taker?.isSuggesting !== true);
    return (this.#shown ??= afterChanges(
      document,
      shown.flatMap(({ changes }) => changes),
    ));
  }

  /** The state of a record that stands against a step. */
  present(change: NetworkChange): AnyRecord | undefined {
    return this.#incoming && recordOf(this.#stored, change);
  }

  /** Makes changes. */
  make(changes: readonly NetworkChange[], words: string, direction: Direction = 'do'): void {
    const seen = this.#incoming && this.read(this.#incoming);
    if (seen === undefined || changes.length === 0) return;
    const state = this.#taker === undefined ? 'local' : 'waiting';
    const step: Growing = { changes, seen, words, state, isBack: direction === 'undo' };
    const memory = { changes: backFrom(seen, changes), words, of: step };
    if (direction === 'undo') this.#redo = [...this.#redo, memory];
    else this.#undo = [...this.#undo, memory];
    if (direction === 'do') this.#redo = [];
    this.#steps = [...this.#steps, step];
    this.#isKept = false;
    this.#note();
    void this.#send();
  }

  /** Takes the last step back, or makes it again. */
  turn(direction: 'undo' | 'redo'): void {
    const last = this.next(direction);
    if (last === undefined) return;
    if (direction === 'undo') this.#undo = this.#undo.slice(0, -1);
    else this.#redo = this.#redo.slice(0, -1);
    this.make(last.changes, last.words, direction);
  }

  /** Sends what has not been stored once more; what somebody else has changed is overwritten where that is asked for. */
  retry(step?: Step): void {
    if (step !== undefined) this.#insist(step);
    for (const each of this.#steps) {
      if (each.state === 'unsent' || each.state === 'refused') each.state = 'waiting';
    }
    this.#note();
    void this.#send();
  }

  /** Lets go of a step that was not stored. */
  drop(step: Step): void {
    const isOther = ({ of }: Memory): boolean => of !== step;
    [this.#undo, this.#redo] = [this.#undo.filter(isOther), this.#redo.filter(isOther)];
    this.#steps = this.#steps.filter((each) => each !== step);
    this.#note();
    void this.#send();
  }

  /** Notes that the visitor has a copy of everything. */
  keep(): void {
    this.#isKept = true;
    this.#changed();
  }

  /** The document with what is known to be stored. */
  get #stored(): GeflechtDocument {
    const saved = this.#steps.filter(({ state }) => state === 'saved');
    const document = this.#incoming as GeflechtDocument;
    return afterChanges(
      document,
      saved.flatMap(({ changes }) => changes),
    );
  }

  #note(): void {
    this.#shown = undefined;
    this.#changed();
  }

  /** Finds steps that build on what is no longer so, and those that are stored although nobody has said so. */
  #compare(before: GeflechtDocument, now: GeflechtDocument): void {
    for (const step of this.#steps) {
      if (!['waiting', 'sending', 'unsent'].includes(step.state)) continue;
      const wanted = afterChanges(before, step.changes);
      const differs = (from: GeflechtDocument): boolean =>
        step.changes.some((change) => !sameContent(recordOf(from, change), recordOf(now, change)));
      if (!differs(wanted)) step.state = 'saved';
      else if (differs(before)) {
        step.state = 'conflict';
        this.#stick(step);
      }
    }
    this.#steps = this.#steps.filter(({ state }) => state !== 'saved');
  }

  #stick(step: Growing): void {
    step.wasStuck = true;
    this.#told(step);
  }

  /** Builds a step on what is there now; who was removed meanwhile comes back. */
  #insist(step: Growing): void {
    step.state = 'waiting';
    step.sent = undefined;
    step.changes = step.changes.flatMap((change): readonly NetworkChange[] => {
      const { op, collection, record } = change;
      const present = this.present(change);
      if (op === 'create' || present !== undefined) {
        return op === 'create' && present ? [{ ...change, op: 'update' }] : [change];
      }
      if (op === 'remove') return [];
      return [creation(collection, { ...recordOf(step.seen, change), ...record })];
    });
  }

  async #send(): Promise<void> {
    const taker = this.#taker;
    const step = this.#steps.find(({ state }) => state !== 'saved' && state !== 'suggested');
    if (taker === undefined || step?.state !== 'waiting') return;
    step.state = 'sending';
    this.#changed();
    const { changes, isBack: takesBack } = step;
    const stored = this.#stored;
    step.sent ??= { submitKey: taker.newKey(), changes: changes.map((each) => builtOn(stored, each)), takesBack };
    try {
      await taker.send(step.sent, step.words);
      step.state = taker.isSuggesting ? 'suggested' : 'saved';
      if (taker.isSuggesting || step.wasStuck) this.#told(step);
    } catch (error: unknown) {
      await this.#fail(step, taker, error);
    }
    this.#note();
    void this.#send();
  }

  /** Keeps what was not stored; somebody else may have been faster, so what is there now is read. */
  async #fail(step: Growing, { refresh }: ChangeTaker, error: unknown): Promise<void> {
    const { code } = Object(error) as { readonly code?: string };
    step.cause = error;
    // What was read meanwhile has told it already.
    if (step.state === 'conflict') return;
    step.state = unanswered.has(code) ? 'unsent' : 'refused';
    if (code !== 'revision-conflict') return this.#stick(step);
    step.state = 'unsent';
    step.sent = undefined;
    await refresh();
  }
}
