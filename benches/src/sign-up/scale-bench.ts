import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, stopPostgres } from '@geflecht/tooling-run/postgres-server';
import { median } from '../harness/median.js';
import type { Bench, Row } from '../harness/row.js';
import { failedRow } from '../harness/run-benches.js';
import { openScaleServer } from './scale-server.js';
import type { ScaleServer } from './scale-server.js';
import { serverRow } from './server-row.js';

const bench = 'sign-up-scale';
const small = 'event-small';
const large = 'event-large';
const sizes = { [small]: 1_000, [large]: 100_000 };
const quickSizes = { [small]: 1_000, [large]: 20_000 };
const rounds = 5;

/** Something that is done with an event, and how much longer it may take with a hundred times the sign-ups. */
interface Work {
  readonly name: string;
  readonly must?: string;
  readonly run: (server: ScaleServer, eventId: string) => Promise<unknown>;
}

let records = 0;

function recorded(): object {
  records += 1;
  const participants = [{ id: 'p', kind: 'adult', name: 'Kim Muster' }];
  return { submitKey: `record-${records}`, channel: 'phone', contact: { name: 'Kim Muster' }, participants };
}

const search = (eventId: string) => `/v1/events/${eventId}/sign-ups/search`;

/** What must not grow with the sign-ups has a limit near one; what looks at all of them may take as much longer as they are more. */
const works: readonly Work[] = [
  { name: 'places taken', must: '<=4', run: ({ store }, eventId) => store.signUps.taken(eventId, Date.now()) },
  { name: 'the next sign-up', must: '<=4', run: (server, eventId) => server.signUp(eventId, 1) },
  {
    name: 'a sign-up by phone',
    must: '<=8',
    run: ({ ask }, id) => ask(`/v1/events/${id}/sign-ups/recorded`, recorded()),
  },
  { name: 'a first page', must: '<=20', run: ({ ask }, eventId) => ask(search(eventId), { limit: 50 }) },
  {
    name: 'a page of a state',
    must: '<=60',
    run: ({ ask }, id) => ask(search(id), { limit: 50, status: ['cancelled'] }),
  },
  { name: 'who waits', must: '<=20', run: ({ ask }, eventId) => ask(search(eventId), { isWaiting: true }) },
  { name: 'a name', must: '<=150', run: ({ ask }, eventId) => ask(search(eventId), { text: 'submit-key-77@' }) },
  { name: 'webhooks told of one change', must: '<=8', run: followUp },
  { name: 'counts for the kitchen', must: '<=150', run: ({ ask }, eventId) => ask(`/v1/events/${eventId}/headcounts`) },
  { name: 'table of everybody', must: '<=150', run: ({ ask }, id) => ask(`/v1/events/${id}/exports/sign-ups.csv`) },
];

async function followUp(server: ScaleServer, eventId: string): Promise<void> {
  const { webhooks } = server.store.organising;
  await server.signUp(eventId, 1);
  await webhooks.gather(() => [], Date.now());
}

async function listen({ store }: ScaleServer, eventId: string): Promise<void> {
  const at = new Date().toISOString();
  const url = 'https://verein.example/';
  await store.organising.webhooks.add({ id: `webhook-of-${eventId}`, eventId, url, types: [], createdAt: at });
  await store.organising.webhooks.gather(() => [], Date.now());
}

async function milliseconds(server: ScaleServer, { run }: Work, eventId: string): Promise<number> {
  const times: number[] = [];
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    await run(server, eventId);
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/** Bytes in use while a table of everybody is sent, at most. */
async function memoryOf(server: ScaleServer, eventId: string): Promise<number> {
  let most = 0;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  await server.ask(`/v1/events/${eventId}/exports/sign-ups.csv`);
  clearInterval(look);
  return most;
}

async function compare(
  name: string,
  server: ScaleServer,
  { report, isQuick }: { readonly report: (row: Row) => void; readonly isQuick: boolean },
) {
  const counts = isQuick ? quickSizes : sizes;
  for (const [eventId, parties] of Object.entries(counts)) await server.signUp(eventId, parties);
  const row = serverRow(bench, `${name}, ${counts[large]} sign-ups`, report);
  const reference = `${counts[small]} sign-ups`;
  const memory = [await memoryOf(server, small), await memoryOf(server, large)] as const;
  row('bytes in use by a table', [memory[1], memory[0]], { reference, must: '<=2' });
  for (const eventId of Object.keys(counts)) await listen(server, eventId);
  for (const work of works) {
    const reached = [await milliseconds(server, work, large), await milliseconds(server, work, small)] as const;
    row(`${work.name} ms`, reached, { reference, must: work.must });
  }
}

/** Sign-up: what an event of 100,000 sign-ups costs more than one of 1,000, on both databases. */
export const scaleBench: Bench = {
  name: bench,
  async run(report, { isQuick = false } = {}) {
    for (const name of ['SQLite', 'PostgreSQL']) {
      const folder = mkdtempSync(join(tmpdir(), 'geflecht-scale-'));
      const isServer = name === 'PostgreSQL';
      try {
        const place = isServer ? (await startPostgres({ folder })).url : join(folder, 'scale.sqlite');
        const server = await openScaleServer(place, [small, large]);
        await compare(name, server, { report, isQuick });
        await server.store.close();
      } catch (error) {
        report(failedRow(bench, error));
      } finally {
        if (isServer) await stopPostgres(folder);
        rmSync(folder, { recursive: true, force: true });
      }
    }
  },
};
