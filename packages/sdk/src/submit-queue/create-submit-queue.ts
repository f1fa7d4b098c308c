import type { OwnSignUp, SignUpReceipt } from '@geflecht/core/contract';
import type { SdkError } from '../errors/index.js';
import { systemSubmitPlatform } from './platform.js';
import type { SubmitPlatform } from './platform.js';
import { readStored, writeStored } from './stored-submits.js';
import type { Shelf, StoredSubmit } from './stored-submits.js';
import { submitStorageKey } from './submit-queue.js';
import type { SubmitListener, SubmitQueue, SubmitQueueOptions } from './submit-queue.js';
import type { Submit, SubmitErrand } from './submit.js';

/** A submit and what is under way for it. */
interface Entry {
  readonly errand: SubmitErrand;
  submit: Submit;
  stopTimer?: () => void;
  controller?: AbortController | undefined;
  /** The backend asked not to be asked sooner. */
  notBefore: number;
}

const firstPause = 1_000;
const longestPause = 60_000;
const longestWaitSeconds = 3_600;
/** How long a submit may be on its way before its sender is told that it is kept. */
const patience = 8_000;

const passing: readonly string[] = ['network', 'timeout', 'overloaded', 'too-many-requests', 'aborted'];

function isSettled({ submit: { status } }: Entry): boolean {
  return status === 'answered' || status === 'refused';
}

/** What of an entry outlives the page: sign-ups, until there is an answer for good. */
function storedOf(entry: Entry): readonly StoredSubmit[] {
  const { errand, submit } = entry;
  if (errand.operation !== 'createSignUp' || isSettled(entry)) return [];
  const { eventId, request } = errand;
  return [{ eventId, request, addedAt: submit.addedAt, tries: submit.tries }];
}

class PatientQueue implements SubmitQueue {
  readonly #client: SubmitQueueOptions['client'];
  readonly #platform: SubmitPlatform;
  readonly #shelf: Shelf;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<SubmitListener>();
  /** Keys this queue answers for in a storage that others may use, too. */
  readonly #known = new Set<string>();
  readonly #stopListening: () => void;

  constructor({ client, platform = systemSubmitPlatform, storage, storageKey = submitStorageKey }: SubmitQueueOptions) {
    this.#client = client;
    this.#platform = platform;
    this.#shelf = [storage, storageKey];
    for (const { eventId, request, addedAt, tries } of readStored(this.#shelf, platform.now())) {
      this.#begin({ operation: 'createSignUp', eventId, request }, addedAt, tries);
    }
    this.#stopListening = platform.onOnline(() => {
      for (const entry of this.#entries.values()) if (!isSettled(entry)) this.#hurry(entry);
    });
  }

  get submits(): readonly Submit[] {
    return [...this.#entries.values()].map(({ submit }) => submit);
  }

  add(errand: SubmitErrand): Submit {
    const same = this.#entries.get(errand.request.submitKey);
    return same && !isSettled(same) ? same.submit : this.#begin(errand, this.#platform.now());
  }

  subscribe(listener: SubmitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  retry(submitKey: string): void {
    const entry = this.#entries.get(submitKey);
    if (entry && entry.submit.status !== 'answered') this.#hurry(entry);
  }

  cancel(submitKey: string): boolean {
    const entry = this.#entries.get(submitKey);
    if (!entry) return false;
    this.#entries.delete(submitKey);
    this.#stop(entry);
    this.#tell();
    return entry.submit.tries === 0;
  }

  close(): void {
    const entries = [...this.#entries.values()];
    this.#stopListening();
    this.#listeners.clear();
    this.#entries.clear();
    for (const entry of entries) this.#stop(entry);
  }

  #begin(errand: SubmitErrand, addedAt: number, tries = 0): Submit {
    const { operation, request } = errand;
    const { submitKey } = request;
    const eventId = operation === 'createSignUp' ? errand.eventId : undefined;
    const status = tries > 0 ? 'held' : 'waiting';
    const submit = { submitKey, operation, eventId, request, addedAt, tries, status, isStored: false } as const;
    const entry: Entry = { errand, submit, notBefore: 0 };
    this.#entries.set(submitKey, entry);
    this.#known.add(submitKey);
    if (this.#platform.isOnline()) this.#send(entry);
    else this.#wait(entry, firstPause);
    return entry.submit;
  }

  #send(entry: Entry): void {
    const { errand, submit } = entry;
    const tries = submit.tries + 1;
    const { signal } = (entry.controller = new AbortController());
    entry.stopTimer?.();
    entry.stopTimer = this.#platform.startTimer(() => this.#become(entry, { status: 'held' }), patience);
    this.#become(entry, { status: tries > 1 ? 'held' : 'sending', tries, nextTryAt: undefined });
    const answer: Promise<SignUpReceipt | OwnSignUp> =
      errand.operation === 'createSignUp'
        ? this.#client.createSignUp(errand.eventId, errand.request, { signal })
        : errand.send({ signal });
    answer.then(
      (found) => {
        this.#endTry(entry);
        this.#become(entry, { status: 'answered', answer: found, error: undefined });
      },
      (reason: unknown) => this.#fail(entry, reason as SdkError),
    );
  }

  #fail(entry: Entry, error: SdkError): void {
    const { code, retryAfterSeconds = 0 } = error;
    const { now, random } = this.#platform;
    const isHurried = entry.controller?.signal.aborted;
    this.#endTry(entry);
    if (!passing.includes(code)) return this.#become(entry, { status: 'refused', error });
    const asked = Math.min(retryAfterSeconds, longestWaitSeconds) * 1_000;
    const grown = Math.min(firstPause * 2 ** entry.submit.tries, longestPause) * (0.5 + random() / 2);
    entry.notBefore = now() + asked;
    this.#wait(entry, isHurried ? 0 : asked + grown, { status: 'held', error });
  }

  #endTry(entry: Entry): void {
    entry.controller = undefined;
    entry.stopTimer?.();
  }

  /** A try under way is begun anew. */
  #hurry(entry: Entry): void {
    if (entry.controller) entry.controller.abort();
    else if (this.#platform.now() >= entry.notBefore) this.#send(entry);
  }

  #wait(entry: Entry, milliseconds: number, change?: Partial<Submit>): void {
    if (this.#entries.get(entry.submit.submitKey) !== entry) return;
    entry.stopTimer = this.#platform.startTimer(() => this.#send(entry), milliseconds);
    this.#become(entry, { ...change, nextTryAt: this.#platform.now() + milliseconds });
  }

  #stop(entry: Entry): void {
    entry.stopTimer?.();
    entry.controller?.abort();
  }

  #become(entry: Entry, change: Partial<Submit>): void {
    if (this.#entries.get(entry.submit.submitKey) !== entry) return;
    entry.submit = { ...entry.submit, ...change };
    this.#tell();
  }

  #tell(): void {
    const entries = [...this.#entries.values()];
    const others = readStored(this.#shelf, this.#platform.now()).filter(
      ({ request }) => !this.#known.has(request.submitKey),
    );
    const isKept = writeStored(this.#shelf, [...others, ...entries.flatMap(storedOf)]);
    for (const entry of entries) {
      const isStored = isKept && storedOf(entry).length > 0;
      if (entry.submit.isStored !== isStored) entry.submit = { ...entry.submit, isStored };
    }
    for (const listener of this.#listeners) listener(this.submits);
  }
}

/** Opens a queue, and sends what an earlier one left in the storage. */
export function createSubmitQueue(options: SubmitQueueOptions): SubmitQueue {
  return new PatientQueue(options);
}
