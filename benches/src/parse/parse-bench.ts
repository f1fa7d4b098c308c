import type { FormatReader } from '@geflecht/formats';
import { compare, rowWithout } from '../harness/compare.js';
import type { Bench, Row } from '../harness/row.js';
import { heapRow } from './heap-row.js';
import type { ParseCase, Rival } from './parse-case.js';
import { parseCases } from './parse-cases.js';

const measure = 'parse ms';

async function timeRow(each: ParseCase, rival: Rival, bytes: Uint8Array): Promise<Row> {
  const { name, records, counted, rounds } = each;
  const { must, target } = rival;
  const frame = { bench: 'parse', case: name, measure, must, target };
  const idle = { ...frame, ours: () => 0, reference: { name: rival.name, work: () => 0 } };
  try {
    const [reader, work] = [await each.loadReader(), await rival.load()];
    const ours = (): ReturnType<FormatReader> => reader(bytes, { name: 'input' });
    return await compare({
      ...frame,
      ours,
      reference: { name: rival.name, work: () => work(bytes) },
      agree: async () => ours().counts[counted] === records && (await work(bytes)) === records,
      // Parsers leave much behind; each is to pay for its own.
      options: { rounds: rival.rounds ?? rounds, rehearses: true },
    });
  } catch (error) {
    return rowWithout(idle, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reading files from their bytes to a finished document: time against the bare parser underneath, against libraries
 * that read the same, and against the least that could be done; and the peak of the heap against the size of the file.
 */
export const parseBench: Bench = {
  name: 'parse',
  async run(report) {
    for (const each of parseCases) {
      const bytes = each.input();
      for (const rival of each.rivals) {
        report(await timeRow(each, rival, bytes));
        await new Promise((resolve) => setImmediate(resolve));
      }
      report(heapRow(each, bytes));
    }
  },
};
