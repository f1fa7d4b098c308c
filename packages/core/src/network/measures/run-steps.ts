import { DomainError } from '../../errors/domain-error.js';

/** How {@link runSteps} drives its work. */
export interface RunStepsOptions {
  /** Milliseconds of any origin, such as `() => performance.now()`. */
  readonly now: () => number;
  /** Lets others have their turn, such as `() => new Promise((resolve) => setTimeout(resolve))`. */
  readonly pause: () => Promise<unknown>;
  /** Calls the work off. */
  readonly signal?: AbortSignal | undefined;
  /** Is told the share done, from 0 to 1, once a slice; work that yields no shares tells none. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Milliseconds of work between two pauses. Default 12, so that a page keeps its frames. */
  readonly sliceMs?: number | undefined;
}

const usualSlice = 12;

/**
 * Drives work in steps, slice by slice with pauses between, and resolves to its result. When it is called off, the work
 * is closed and the promise rejects. Clock and pause are handed in, as this package has neither.
 * @throws DomainError `aborted` when the signal fires, also before the start; the signal's reason is its `cause`
 */
export async function runSteps<Result>(
  work: Generator<unknown, Result, void>,
  { now, pause, signal, onProgress, sliceMs = usualSlice }: RunStepsOptions,
): Promise<Result> {
  try {
    for (;;) {
      refuseIfAborted(signal);
      const until = now() + sliceMs;
      let step = work.next();
      while (step.done !== true && now() < until) step = work.next();
      if (step.done === true) return step.value;
      if (typeof step.value === 'number') onProgress?.(step.value);
      await pause();
    }
  } catch (error) {
    closeWork(work);
    throw error;
  }
}

function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new DomainError({
    code: 'aborted',
    operation: 'Stepped work',
    finding: 'called off',
    wayOut: 'Start it anew',
    cause: signal.reason,
  });
}

/** Runs the `finally` blocks of work that will not go on; its result is not wanted any more. */
function closeWork<Result>(work: Generator<unknown, Result, void>): void {
  (work as Generator<unknown, Result | undefined, void>).return(undefined);
}
