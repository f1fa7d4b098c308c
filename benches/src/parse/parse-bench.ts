import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepsTo } from '../harness/limit.js';
import type { Bench, Row } from '../harness/row.js';
import { own } from './contestant.js';
import { heapRow } from './heap-row.js';
import { measureApart } from './measure-apart.js';
import type { ParseCase, Rival } from './parse-case.js';
import { parseCases } from './parse-cases.js';

/** Small files are read often enough for the engine to have optimised what reads them. */
const turn = 150;

const rounded = (figure: number) => Number(figure.toPrecision(4));

async function timeRow(each: ParseCase, rival: Rival, path: string): Promise<Row> {
  const { must = null, target = null, rounds = each.rounds } = rival;
  const frame = { bench: 'parse', case: each.name, measure: 'parse ms', referenceName: rival.name, must, target };
  try {
    const contest = { caseName: each.name, path, records: each.records, rounds, turn };
    const [ours, reference] = await measureApart({ ...contest, contestants: [own, rival.name] });
    const ratio = rounded(ours / reference);
    return { ...frame, ours: rounded(ours), reference: rounded(reference), ratio, ok: keepsTo(must, ratio) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...frame, ours: null, reference: null, ratio: null, ok: false, reason };
  }
}

/**
 * Reading files from their bytes to a finished document: time against the bare parser underneath, against libraries
 * that read the same, and against the least that could be done; and the peak of the heap against the size of the file.
 */
export const parseBench: Bench = {
  name: 'parse',
  async run(report) {
    const folder = mkdtempSync(join(tmpdir(), 'geflecht-bench-'));
    try {
      for (const each of parseCases) {
        const path = join(folder, 'input');
        writeFileSync(path, each.input());
        for (const rival of each.rivals) report(await timeRow(each, rival, path));
        report(heapRow(each, path));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
