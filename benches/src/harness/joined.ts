import type { Bench } from './row.js';
import { failedRow } from './run-benches.js';

/** One bench that runs several, one after the other; one that breaks off leaves a row and does not stop the others. */
export function joined(name: string, parts: readonly (() => Promise<Bench>)[]): Bench {
  return {
    name,
    async run(report, wish) {
      for (const load of parts) {
        try {
          await (await load()).run(report, wish);
        } catch (error) {
          report(failedRow(name, error));
        }
      }
    },
  };
}
