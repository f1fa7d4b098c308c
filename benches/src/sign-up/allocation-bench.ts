import type { Bench } from '../harness/row.js';
import { runAllocationRows } from './allocation-rows.js';

/** Sign-up: sharing out ranked choices. */
export const allocationBench: Bench = {
  name: 'sign-up-allocation',
  run: (report, wish) => runAllocationRows(report, wish),
};
