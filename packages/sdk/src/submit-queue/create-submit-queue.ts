import { systemSubmitPlatform } from './platform.js';
import { StoredSubmits } from './stored-submits.js';
import { SubmitRun } from './submit-run.js';
import { submitStorageKey } from './submit-queue.js';
import type { SubmitQueue, SubmitQueueOptions } from './submit-queue.js';
import type { Submit, SubmitErrand } from './submit.js';

type Listener = (submits: readonly Submit[]) => void;

class PatientQueue implements SubmitQueue {
  readonly #options: Required<Pick<SubmitQueueOptions, 'client' | 'platform'>>;
  readonly #stored: StoredSubmits;
  readonly #runs = new Map<string, SubmitRun>();
  readonly #listeners = new Set<Listener>();
  /** Keys this queue answers for in a storage that others may use, too. */
  readonly #known = new Set<string>();
  readonly #stopListening: () => void;

  constructor({ client, platform = systemSubmitPlatform, storage, storageKey = submitStorageKey }: SubmitQueueOptions) {
    this.#options = { client, platform };
    this.#stored = new StoredSubmits(storage, storageKey);
    for (const { eventId, request, ...at } of this.#stored.read(platform.now())) {
      this.#run({ operation: 'createSignUp', eventId, request }, at);
    }
    this.#stopListening = platform.onOnline(() => {
      for (const run of this.#runs.values()) if (!run.isSettled) run.hurry();
    });
  }

  get submits(): readonly Submit[] {
    return [...this.#runs.values()].map(({ submit }) => submit);
  }

  add(errand: SubmitErrand): Submit {
    const { submitKey } = errand.request;
    const same = this.#runs.get(submitKey);
    if (same !== undefined && !same.isSettled) return same.submit;
    return this.#run(errand, { addedAt: this.#options.platform.now(), tries: 0 }).submit;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  retry(submitKey: string): void {
    const run = this.#runs.get(submitKey);
    if (run?.submit.status !== 'answered') run?.hurry();
  }

  cancel(submitKey: string): boolean {
    const run = this.#runs.get(submitKey);
    run?.stop();
    this.#runs.delete(submitKey);
    this.#changed();
    return run?.submit.tries === 0;
  }

  close(): void {
    this.#stopListening();
    this.#listeners.clear();
    for (const run of this.#runs.values()) run.stop();
  }

  #run(errand: SubmitErrand, at: Pick<Submit, 'addedAt' | 'tries'>): SubmitRun {
    const run = new SubmitRun(errand, at, { ...this.#options, changed: () => this.#changed() });
    this.#runs.set(errand.request.submitKey, run);
    this.#known.add(errand.request.submitKey);
    run.start();
    return run;
  }

  #changed(): void {
    const runs = [...this.#runs.values()].filter(({ storable }) => storable !== undefined);
    const others = this.#stored
      .read(this.#options.platform.now())
      .filter(({ request }) => !this.#known.has(request.submitKey));
    const isStored = this.#stored.write([...others, ...runs.flatMap(({ storable = [] }) => storable)]);
    for (const run of this.#runs.values()) run.keep(isStored && runs.includes(run));
    for (const listener of this.#listeners) listener(this.submits);
  }
}

/** Opens a queue, and sends what an earlier one left in the storage. */
export function createSubmitQueue(options: SubmitQueueOptions): SubmitQueue {
  return new PatientQueue(options);
}
