import { readdirSync, readFileSync } from 'node:fs';
import type { NamedFile } from '@geflecht/tests-formats/fuzz-files';
import { fuzzFiles } from '@geflecht/tests-formats/fuzz-files';
import { fuzzSummary } from '@geflecht/tests-formats/fuzz-summary';
import { LimitedReader } from '@geflecht/tests-formats/limited-reader';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder, hasData } from './data-folder.js';

const kinds = ['ical', 'networks', 'schedules', 'schemaorg', 'spreadsheets'];
const files: readonly NamedFile[] = (hasData ? kinds : [])
  .flatMap((kind) => readdirSync(`${dataFolder}/${kind}`).map((name) => `${kind}/${name}`))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${dataFolder}/${path}`)) }));
const reader = new LimitedReader({ milliseconds: 10_000, heap: 512 });
/** Large files take their time, so they are spoilt less often. */
const turns = ({ bytes }: NamedFile) =>
  Math.ceil(proofCount({ usual: 3, full: 60 }) * Math.min(1, 50_000 / (bytes.length + 1)));

afterAll(() => reader.close());

describe.skipIf(!hasData)('real files, spoilt', () => {
  it('end in a faultless document or in an error that was foreseen, and soon', async () => {
    const report = await fuzzFiles(reader, files, turns);
    process.stdout.write(fuzzSummary('real files', report));
    expect(report.misread).toEqual([]);
    expect(Math.min(report.read, report.refused)).toBeGreaterThan(0);
  }, 600_000);
});
