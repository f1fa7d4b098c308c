import { readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormatError, readFile } from '../index.js';

const folder = new URL('../../../../fixtures/dialects/tables/', import.meta.url);
const workbooks = ['quartier.xlsx', 'faktoren.kumu.xlsx', 'treffen.ods'].map((name) =>
  unzipSync(new Uint8Array(readFileSync(new URL(name, folder)))),
);
const runs = process.env['GEFLECHT_PROOF'] === 'full' ? 5_000 : 300;
/** Far beyond what any of these small files takes. */
const longestRead = 5_000;

const nasty = fc.constantFrom(
  '<',
  '</c>',
  '<row r="1048577">',
  '<c r="XFD9" t="s"><v>-1</v></c>',
  '<c r="ZZZZ1"><v>1e999</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  ' table:number-rows-repeated="1e9"',
  ' table:number-columns-repeated="-1"',
  '<text:s text:c="99999999999"/>',
  '&#0;',
  '&unknown;',
  '<!DOCTYPE x>',
  ']]>',
  '_xFFFF_',
  '\uFFFF',
);

interface Mutation {
  readonly workbook: number;
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  workbook: fc.nat(workbooks.length - 1),
  part: fc.nat(20),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 0.05, noNaN: true }),
  inserted: fc.oneof(nasty, fc.constant(''), fc.string({ maxLength: 5 })),
});

/** The same workbook with a stretch of one part replaced. */
function mutated({ workbook, part, from, to, inserted }: Mutation): Uint8Array {
  const files = workbooks[workbook] ?? {};
  const names = Object.keys(files);
  const name = names[part % names.length] ?? '';
  const text = strFromU8(files[name] ?? new Uint8Array());
  const start = Math.floor(from * text.length);
  const end = start + Math.floor(to * text.length);
  const changed = text.slice(0, start) + inserted + text.slice(end);
  return zipSync({ ...files, [name]: strToU8(changed) });
}

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { document } = await readFile(bytes, { name: 'mappe' });
    const faults = validateDocument(document).issues.filter(({ severity }) => severity === 'error');
    return faults.length === 0 ? 'read' : `faulty: ${faults.map(({ code }) => code).join()}`;
  } catch (error) {
    if (!isFormatError(error)) return `escaped: ${String(error)}`;
    return error.code === 'shape-unexpected' && error.cause !== undefined ? 'unforeseen' : 'refused';
  }
}

describe('workbooks with a part changed', () => {
  it('end in a faultless document or in a foreseen FormatError, and soon', async () => {
    const seen = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const start = performance.now();
        const ended = await outcome(mutated(change));
        expect(ended).toMatch(/^(read|refused)$/);
        expect(performance.now() - start).toBeLessThan(longestRead);
        seen[ended as keyof typeof seen] += 1;
      }),
      { numRuns: runs },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
    process.stdout.write(`proof: ${runs} changed workbooks, ${seen.read} read, ${seen.refused} refused\n`);
  }, 300_000);
});
