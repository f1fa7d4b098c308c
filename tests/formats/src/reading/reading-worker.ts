import { parentPort } from 'node:worker_threads';
import { validateDocument } from '@geflecht/core/schema';
import { isFormatError, readFile } from '@geflecht/formats';
import type { Outcome, ReadingJob } from './outcome.js';

type Ended = Omit<Outcome, 'milliseconds'>;

async function read({ bytes, name }: ReadingJob): Promise<Ended> {
  const { document, format } = await readFile(bytes, { name });
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

parentPort?.on('message', (job: ReadingJob) => {
  const start = performance.now();
  void read(job)
    .catch(failure)
    .then((ended) => parentPort?.postMessage({ ...ended, milliseconds: performance.now() - start }, []));
});
