import { mkdtemp, rm, writeFile as writeToDisk } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { WritableFormat } from '@geflecht/formats';
import { writeFile } from '@geflecht/formats';
import { runCommand } from '@geflecht/tooling-run/run-command';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import { keepsTo } from '../harness/limit.js';
import { median } from '../harness/median.js';
import type { Bench, Row } from '../harness/row.js';
import { largeNetwork, largest } from './large-network.js';

const formats: readonly WritableFormat[] = ['network-csv', 'network-xlsx', 'graphml', 'gexf', 'pajek', 'geflecht'];
const limitSeconds = 30;
const must = '<=1';
const rounds = 3;
const program = join(workspaceRoot, 'packages/cli/bin/geflecht.js');

interface Measured {
  readonly actors: number;
  readonly ties: number;
}

/** Seconds until the built command has answered, from the start of its process. */
async function secondsOf(file: string): Promise<number> {
  const start = performance.now();
  const { output } = await runCommand(process.execPath, [program, 'measure', file, '--json']);
  const seconds = (performance.now() - start) / 1_000;
  const { actors, ties } = JSON.parse(output) as Measured;
  if (actors !== largest.actors || ties !== largest.ties) throw new RangeError(`${actors} actors and ${ties} ties`);
  return seconds;
}

async function rowOf(network: GeflechtDocument, format: WritableFormat, folder: string): Promise<Row> {
  const frame = { bench: 'measure', case: format, measure: 'seconds', referenceName: 'limit', must, target: null };
  try {
    const { files } = await writeFile(network, format);
    for (const { ending, bytes } of files) await writeToDisk(join(folder, `netz${ending}`), bytes);
    const file = join(folder, `netz${files.find(({ ending }) => !ending.includes('nodes'))?.ending ?? ''}`);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await secondsOf(file));
    const ours = median(times);
    const ratio = Number((ours / limitSeconds).toPrecision(4));
    return { ...frame, ours, reference: limitSeconds, ratio, ok: keepsTo(must, ratio) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...frame, ours: null, reference: limitSeconds, ratio: null, ok: false, reason };
  }
}

/** How long `geflecht measure` takes for the largest network it has to answer for, by the format it comes in. */
export const measureBench: Bench = {
  name: 'measure',
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), 'geflecht-measure-'));
    const network = largeNetwork();
    try {
      for (const format of formats) report(await rowOf(network, format, folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
