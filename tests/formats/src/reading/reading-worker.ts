import { parentPort } from 'node:worker_threads';
import { validateDocument } from '@geflecht/core/schema';
import { isFormatError, readFile } from '@geflecht/formats';
import type { ReadResult } from '@geflecht/formats';
import type { Outcome, ReadingJob } from './outcome.js';

type Ended = Omit<Outcome, 'milliseconds'>;

function judge({ document, format }: ReadResult): Ended {
  const [fault] = validateDocument(document).issues.filter(({ severity }) => severity === 'error');
  return fault === undefined
    ? { ended: 'read', detail: format }
    : { ended: 'faulty', detail: `${format}: ${fault.code} at ${fault.path.join('/')}` };
}

function failure(error: unknown): Ended {
  if (!isFormatError(error)) {
    return { ended: 'escaped', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const { code, cause } = error;
  if (code !== 'shape-unexpected' || !(cause instanceof Error)) return { ended: 'refused', detail: code };
  return { ended: 'unforeseen', detail: cause.stack ?? cause.message };
}

/** Reads a file and judges what became of it; only the reading is timed. */
async function outcomeOf({ bytes, name }: ReadingJob): Promise<Outcome> {
  const start = performance.now();
  const answer = await readFile(bytes, { name }).catch((error: unknown) => ({ error }));
  const milliseconds = performance.now() - start;
  return { ...('error' in answer ? failure(answer.error) : judge(answer)), milliseconds };
}

parentPort?.on('message', (job: ReadingJob) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome, []));
});
