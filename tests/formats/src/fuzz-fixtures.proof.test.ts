import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fuzzFiles } from './hostile/fuzz-files.js';
import type { NamedFile } from './hostile/fuzz-files.js';
import { fuzzSummary } from './hostile/fuzz-summary.js';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { LimitedReader } from './reading/limited-reader.js';

const folder = new URL('../../../fixtures/dialects/', import.meta.url);
const turns = proofCount({ usual: 8, full: 150 });
const files: readonly NamedFile[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: kind }) => readdirSync(new URL(`${kind}/`, folder)).map((name) => `${kind}/${name}`))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
const reader = new LimitedReader({ milliseconds: 5_000, heap: 512 });

afterAll(() => reader.close());

describe('fixtures of every dialect, spoilt', () => {
  it('end in a faultless document or in an error that was foreseen, and soon', async () => {
    const report = await fuzzFiles(reader, files, () => turns);
    process.stdout.write(fuzzSummary('fixtures', report));
    expect(report.misread).toEqual([]);
    expect(Math.min(report.read, report.refused)).toBeGreaterThan(0);
  }, 600_000);
});
