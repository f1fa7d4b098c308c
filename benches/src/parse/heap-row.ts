import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepsTo } from '../harness/limit.js';
import { median } from '../harness/median.js';
import type { Row } from '../harness/row.js';
import type { ParseCase } from './parse-case.js';

const probe = fileURLToPath(new URL('heap-probe.ts', import.meta.url));
const megabyte = 1_000_000;
const runs = 3;

/** One reading in a process of its own, whose heap holds nothing else. */
function peakOf(name: string, path: string): number {
  const args = [...process.execArgv, '--expose-gc', probe, name, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new RangeError(`The reading process ended with ${status}: ${stderr.slice(-400)}`);
  return Number(stdout);
}

/**
 * The highest use of the heap while a file is read, in MB, over the size of the file: the median of three processes.
 * Garbage that was not collected yet counts, the bytes of the file do not, as they lie outside the heap.
 */
export function heapRow({ name, heap }: ParseCase, path: string): Row {
  const { must = null, target = null } = heap;
  const frame = { bench: 'parse', case: name, measure: 'peak heap MB', referenceName: 'file size', must, target };
  try {
    const ours = Number(median(Array.from({ length: runs }, () => peakOf(name, path))).toPrecision(4));
    const reference = statSync(path).size / megabyte;
    const ratio = Number((ours / reference).toPrecision(4));
    return { ...frame, ours, reference, ratio, ok: keepsTo(must, ratio) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...frame, ours: null, reference: null, ratio: null, ok: false, reason };
  }
}
