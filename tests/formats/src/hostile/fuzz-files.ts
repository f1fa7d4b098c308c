import type { LimitedReader } from '../reading/limited-reader.js';
import { isForeseen } from '../reading/outcome.js';
import type { Outcome } from '../reading/outcome.js';
import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import { mutateFile } from './mutate-file.js';

/** A file to be spoilt. */
export interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A spoilt file that was not answered as it should be; its place in the sequence makes it again. */
export interface Misread extends Outcome {
  readonly path: string;
  readonly seed: number;
  /** Number of the mutation under this seed. */
  readonly turn: number;
  /** Its first bytes as text. */
  readonly start: string;
}

/** What became of all spoilt files. */
export interface FuzzReport {
  readonly read: number;
  readonly refused: number;
  readonly slowest: Misread | undefined;
  readonly misread: readonly Misread[];
}

const sampleLength = 2_000;

function seedOf(path: string): number {
  return new TextEncoder().encode(path).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}

/** Spoils every file some times, each with a seed of its own, and reads what comes out of it. */
export async function fuzzFiles(
  reader: LimitedReader,
  files: readonly NamedFile[],
  turns: (file: NamedFile) => number,
): Promise<FuzzReport> {
  const donors = files.map(({ bytes }) => bytes);
  const report = { read: 0, refused: 0, slowest: undefined as Misread | undefined, misread: [] as Misread[] };
  for (const file of files) {
    const seed = seedOf(file.path);
    const random = seededRandom(seed);
    for (let turn = 0; turn < turns(file); turn += 1) {
      const bytes = mutateFile(file.bytes, random, donors);
      const outcome = await reader.read({ bytes, name: 'fuzz' });
      if (outcome.ended === 'read') report.read += 1;
      if (outcome.ended === 'refused') report.refused += 1;
      const start = new TextDecoder().decode(bytes.subarray(0, sampleLength));
      const misread = { ...outcome, path: file.path, seed, turn, start };
      if (!isForeseen(outcome)) report.misread.push(misread);
      if (outcome.milliseconds > (report.slowest?.milliseconds ?? 0)) report.slowest = misread;
    }
  }
  return report;
}
