import type { Bench } from '../harness/row.js';
import { runAnalysis } from './analysis.js';
import { runBasics } from './basics.js';
import { byteRows } from './measure-bytes.js';
import { whatIfRow } from './what-if.js';

/** Networks: measures beside C igraph and graphology, and what they weigh. */
export const analysisBench: Bench = {
  name: 'network-analysis',
  async run(report, wish) {
    for (const row of await byteRows()) report(row);
    report(whatIfRow());
    runBasics(report);
    await runAnalysis(report, wish?.isQuick ?? false);
  },
};
