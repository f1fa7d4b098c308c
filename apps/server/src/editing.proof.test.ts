import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { editingPaths, paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocument } from './documents/seed-document.js';
import { makeKey } from './keys/api-key.js';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';

const rounds = process.env['GEFLECHT_PROOF'] === 'full' ? 50 : 3;
const clients = 6;
const networkId = 'network-1';

let folder: string;
let server: ServerProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-editing-'));
});

afterEach(async () => {
  await server?.stop('SIGKILL');
  server = undefined;
  await rm(folder, { recursive: true });
});

/** One tie per client, so that each writes as fast as it can, and one they all want. */
function document(): GeflechtDocument {
  const ids = Array.from({ length: clients + 1 }, (_, number) => number);
  return buildDocument({
    networks: [buildNetwork()],
    actors: [buildActor({ id: 'hub' }), ...ids.map((number) => buildActor({ id: `actor-${number}` }))],
    ties: ids.map((number) => buildTie({ id: `tie-${number}`, fromId: 'hub', toId: `actor-${number}` })),
  });
}

async function prepare(): Promise<string> {
  const { store } = await openSqliteStore({ file: join(folder, 'geflecht.sqlite') });
  await seedDocument(store, document());
  const audiences = [`coordinates:${networkId}`];
  const at = '2027-01-01T00:00:00.000Z';
  const { key, secret } = makeKey({ label: 'proof', scopes: ['networks.write'], audiences, at });
  await store.keys.add(key);
  await store.close();
  return secret;
}

type Fields = Readonly<Record<string, unknown>>;

/** A change as one client sent it. */
interface Sent {
  readonly body: string;
  readonly tieId: string;
  readonly weight: number;
  /** Of the tie once it was stored; undefined while nobody knows, 0 where it was refused. */
  readonly revision?: number | undefined;
}

async function ties(url: string, secret: string): Promise<ReadonlyMap<unknown, Fields>> {
  const headers = { Authorization: `Bearer ${secret}` };
  const answer = (await (await fetch(url + paths.network(networkId), { headers })).json()) as {
    ties: readonly Fields[];
  };
  return new Map(answer.ties.map((tie) => [tie['id'], tie]));
}

function post(url: string, secret: string, body: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` };
  return fetch(url + editingPaths.networkChanges(networkId), { method: 'POST', headers, body });
}

let keys = 0;

function bodyOf(tie: Fields, weight: number): string {
  keys += 1;
  const changes = [{ op: 'update', collection: 'ties', record: { ...tie, weight } }];
  return JSON.stringify({ submitKey: `proof-key-${keys}`, changes });
}

async function revisionIn(response: Response): Promise<number> {
  const { written } = (await response.json()) as { written?: readonly { readonly revision: number }[] };
  return written?.[0]?.revision ?? 0;
}

const wanted = `tie-${clients}`;

/** Changes a tie of its own and the one all want, in turn, until the connection dies. */
async function writeUntilKilled(url: string, secret: string, number: number): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let turn = 1; ; turn += 1) {
    const tieId = turn % 2 === 0 ? wanted : `tie-${number}`;
    const weight = turn * clients + number;
    const tie = await ties(url, secret).then(
      (all) => all.get(tieId),
      () => undefined,
    );
    if (tie === undefined) return sent;
    const body = bodyOf(tie, weight);
    const revision = await post(url, secret, body).then(revisionIn, () => undefined);
    sent.push({ body, tieId, weight, revision });
    if (revision === undefined) return sent;
  }
}

interface Round {
  readonly sent: readonly (readonly Sent[])[];
  /** As they were before anything was sent, and after the server was killed and started again. */
  readonly before: ReadonlyMap<unknown, Fields>;
  readonly after: ReadonlyMap<unknown, Fields>;
  /** What was cut off, sent again twice. */
  readonly again: readonly (readonly string[])[];
}

async function playRound(secret: string): Promise<Round> {
  server = await startServer(['--data', folder]);
  const { url, stop } = server;
  const before = await ties(url, secret);
  const all = Promise.all(Array.from({ length: clients }, (_, number) => writeUntilKilled(url, secret, number)));
  await delay(150 + Math.random() * 400);
  await stop('SIGKILL');
  const sent = await all;
  server = await startServer(['--data', folder]);
  const after = await ties(server.url, secret);
  const again: string[][] = [];
  for (const { body } of sent.flat().filter(({ revision }) => revision === undefined)) {
    const answers = [await post(server.url, secret, body), await post(server.url, secret, body)];
    again.push(await Promise.all(answers.map((answer) => answer.text())));
  }
  await server.stop('SIGTERM');
  server = undefined;
  return { sent, before, after, again };
}

const stateOf = (tie: Fields | undefined) => [tie?.['revision'] ?? 1, tie?.['weight']];

/** States in which a tie only one client writes may be: the last one acknowledged, or the one that was cut off. */
function possibleStates(sent: readonly Sent[], before: Fields | undefined): readonly unknown[] {
  const acknowledged = sent.filter(({ revision = 0 }) => revision > 0).at(-1);
  const cutOff = sent.find(({ revision }) => revision === undefined);
  const last = acknowledged === undefined ? stateOf(before) : [acknowledged.revision, acknowledged.weight];
  return cutOff === undefined ? [last] : [last, [Number(last[0]) + 1, cutOff.weight]];
}

describe(`a server killed while networks are edited, ${rounds} rounds`, () => {
  it(
    'loses no acknowledged change, doubles none and overwrites none unseen',
    { timeout: rounds * 20_000 },
    async () => {
      const secret = await prepare();
      let [acknowledged, unknown] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const { sent, before, after, again } = await playRound(secret);
        for (const [number, all] of sent.entries()) {
          const own = all.filter(({ tieId }) => tieId === `tie-${number}`);
          const possible = possibleStates(own, before.get(`tie-${number}`));
          expect(possible).toContainEqual(stateOf(after.get(`tie-${number}`)));
        }
        const revisions = sent
          .flat()
          .flatMap(({ tieId, revision = 0 }) => (tieId === wanted && revision > 0 ? revision : []));
        expect(new Set(revisions).size).toBe(revisions.length);
        expect(Number(after.get(wanted)?.['revision'] ?? 1)).toBeGreaterThanOrEqual(Math.max(1, ...revisions));
        expect(again.filter(([one, other]) => one !== other)).toEqual([]);
        acknowledged += sent.flat().filter(({ revision = 0 }) => revision > 0).length;
        unknown += again.length;
      }
      process.stdout.write(
        `proof: ${rounds} kills: ${acknowledged} changes acknowledged, ${unknown} cut off and sent again\n`,
      );
      expect(acknowledged).toBeGreaterThan(0);
    },
  );
});
