import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fuzzFiles } from './hostile/fuzz-files.js';
import type { NamedFile } from './hostile/fuzz-files.js';
import { fuzzSummary } from './hostile/fuzz-summary.js';
import { proofCount } from './proof-count.js';
import { LimitedReader } from './reading/limited-reader.js';

const stated = process.env['GEFLECHT_DATA'] ?? '';
const folder = stated === '' ? fileURLToPath(new URL('../../../../shared/data', import.meta.url)) : stated;
const hasData = existsSync(`${folder}/expected.json`);
const kinds = ['ical', 'networks', 'schedules', 'schemaorg', 'spreadsheets'];
const files: readonly NamedFile[] = (hasData ? kinds : [])
  .flatMap((kind) => readdirSync(`${folder}/${kind}`).map((name) => `${kind}/${name}`))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${folder}/${path}`)) }));
const reader = new LimitedReader({ milliseconds: 10_000, heap: 512 });
/** Large files take their time, so they are spoilt less often. */
const turns = ({ bytes }: NamedFile) => Math.ceil(proofCount(3, 60) * Math.min(1, 50_000 / (bytes.length + 1)));

afterAll(() => reader.close());

describe.skipIf(!hasData)('real files, spoilt', () => {
  it('end in a faultless document or in an error that was foreseen, and soon', async () => {
    const report = await fuzzFiles(reader, files, turns);
    process.stdout.write(fuzzSummary('real files', report));
    expect(report.misread).toEqual([]);
    expect(Math.min(report.read, report.refused)).toBeGreaterThan(0);
  }, 600_000);
});
