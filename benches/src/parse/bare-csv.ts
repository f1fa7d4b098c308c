import { toBareParser } from './parse-case.js';
import type { Rival } from './parse-case.js';
import { textOf } from './text-of.js';

/** The bare CSV parser, counting lines below the headings. */
export function bareCsv(target?: string): Rival {
  return {
    name: 'papaparse',
    must: toBareParser,
    target,
    load: async () => {
      const { default: papa } = await import('papaparse');
      return (bytes) => papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data.length - 1;
    },
  };
}
