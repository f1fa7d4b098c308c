import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parseCases } from './parse-cases.js';

interface Job {
  readonly name: string;
  readonly path: string;
}

const megabyte = 1_000_000;

/** In the worker: loads reader and file, waits until its heap was looked at, and reads. */
async function read({ name, path }: Job): Promise<void> {
  const reader = await parseCases.find((each) => each.name === name)?.loadReader();
  const bytes = new Uint8Array(readFileSync(path));
  if (reader === undefined || parentPort === null) throw new RangeError(`There is no case ${name}`);
  globalThis.gc?.();
  parentPort.postMessage('ready', []);
  await once(parentPort, 'message');
  reader(bytes, { name: path });
  parentPort.close();
}

/** Bytes that a worker's heap holds, answered in the midst of its work; nothing once it has ended. */
async function used(worker: Worker): Promise<number | undefined> {
  try {
    return (await worker.getHeapStatistics()).used_heap_size;
  } catch {
    return undefined;
  }
}

/** In the main thread: the most that the heap held while reading, above what it held before, in MB. */
async function watch(job: Job): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  const exit = once(worker, 'exit');
  await once(worker, 'message');
  const before = (await used(worker)) ?? 0;
  worker.postMessage('read', []);
  let peak = before;
  for (let now = await used(worker); now !== undefined; now = await used(worker)) peak = Math.max(peak, now);
  const [code] = (await exit) as [number];
  if (code !== 0) throw new RangeError(`The reading worker ended with ${code}`);
  return (peak - before) / megabyte;
}

if (isMainThread) {
  const [name = '', path = ''] = process.argv.slice(2);
  process.stdout.write(String(await watch({ name, path })));
} else {
  await read(workerData as Job);
}
