import { managingPaths, organisingPaths } from '@geflecht/core/contract';
import { publicViewer } from '@geflecht/core/audience';
import { buildBookable, buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import type { Store } from '../store/store.js';

const known = 'ada@verein.example';
const unknown = 'niemand@anders.example';
const routes = [
  { name: 'requestManageLink', path: managingPaths.manageLinks('event-1') },
  { name: 'requestSignIn', path: organisingPaths.signInRequests() },
];

let base: ServerHarness;
let server: ServerHarness;
let looked: string[];

/** A part of the store that tells what is asked of it. */
function telling<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get: (target, field) => {
      looked.push(`${name}.${String(field)}`);
      return Reflect.get(target, field) as unknown;
    },
  });
}

function watched(store: Store): Store {
  const organising = { ...store.organising, team: telling('team', store.organising.team) };
  return { ...store, signUps: telling('signUps', store.signUps), mails: telling('mails', store.mails), organising };
}

beforeEach(async () => {
  looked = [];
  base = await openHarness({ documents: [buildEventDocument({ bookables: [buildBookable({ capacity: 100 })] })] });
  server = await openHarness({ store: watched(base.store), secret: base.secret, documents: [] });
  looked = [];
  await base.signUp({ contact: { name: 'Ada', mail: known } });
  await base.store.organising.team.put({
    id: 'team-1',
    mail: known,
    label: 'Büro',
    scopes: ['signUps.read'],
    audience: { ...publicViewer, organises: ['event-1'] },
    createdAt: '2027-01-01T00:00:00.000Z',
  });
});

afterEach(async () => {
  await server.close();
  await base.close();
});

async function ask(path: string, mail: string) {
  const from = performance.now();
  const answer = await server.postTo(path, { mail });
  const took = performance.now() - from;
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
  const told = JSON.stringify([answer.status, headers, await answer.text()]);
  const lookedBefore = [...looked];
  await server.later.idle();
  return { told, took, lookedBefore };
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

describe.each(routes)('$name', ({ path }) => {
  it('answers known and unknown addresses with the same status, headers and body', async () => {
    const told = [await ask(path, known), await ask(path, unknown), await ask(path, known.toUpperCase())];
    expect(new Set(told.map((each) => each.told)).size).toBe(1);
    expect(told[0]?.told).toMatch(/^\[201,/);
  });

  it('does the same work before it answers: it looks nobody up', async () => {
    const asked = [await ask(path, known), await ask(path, unknown)];
    const [first] = asked;
    expect(first?.lookedBefore).toEqual([]);
    expect(looked.length).toBeGreaterThan(0);
  });

  it('takes as long for the one as for the other, within noise', { timeout: 60_000 }, async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 120; round += 1) {
      const [first, second] = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      for (const kind of [first, second]) {
        times[kind].push((await ask(path, kind === 'known' ? known : unknown)).took);
      }
    }
    const [one, other] = [median(times.known), median(times.unknown)];
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(2);
  });
});

describe('keys that open nothing', () => {
  it('are answered alike, whether they once opened something or never did', async () => {
    const { signUpId } = await readReceipt(await base.signUp());
    const erased = base.manageHeaders(signUpId);
    await base.postTo(managingPaths.ownErasure(), { submitKey: 'erase-it-now' }, erased);
    const madeUp = { Authorization: `Bearer geflecht_manage_${'A'.repeat(43)}` };
    const told = await Promise.all(
      [erased, madeUp].map(async (own) => {
        const answer = await server.get(managingPaths.ownSignUp(), own);
        const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
        return JSON.stringify([answer.status, headers, await answer.text()]);
      }),
    );
    expect(told[0]).toBe(told[1]);
    expect(told[0]).toMatch(/^\[401,/);
  });
});
