import type { Route } from '@geflecht/core/contract';
import { buildActor, buildSignUpRules } from '@geflecht/core/testing';
import { Later } from '../http/later.js';
import { manageKeyOf } from '../keys/manage-key.js';
import { moveKeyOf } from '../keys/move-key.js';
import { createLogger } from '../log/logger.js';
import { openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';
import { smallNetwork } from '../network-harness.js';
import { teamScopes, workshopDay } from '../routes/team-harness.js';
import { nextRequest, readReceipt } from '../server-harness.js';
import { makeTestDatabase } from '../store-harness.js';
import type { DatabaseKind, TestDatabase } from '../store-harness.js';
import { hostileTexts } from './schema-bodies-harness.js';
import type { Pools } from './schema-bodies-harness.js';

type Headers = Readonly<Record<string, string>>;

/** A server to be sent anything, by callers who may do everything. */
export interface FuzzedServer extends MailingHarness {
  readonly database: TestDatabase;
  readonly pools: Pools;
  /** What the log says of mistakes, also of work after an answer. */
  readonly mistakes: () => readonly string[];
  /** Sends a body where a route takes it; the number chooses whose sign-up is meant. */
  readonly sendTo: (route: Route, sent: Sent) => Promise<Response>;
  /** Sends what is no body at all, by default as JSON. */
  readonly sendRaw: (route: Route, text: Bytes, type?: string) => Promise<Response>;
  /** A body that a route would take, but for what happened meanwhile. */
  readonly bodyFor: (operation: string) => unknown;
  /** Adds sign-ups that are as they should be. */
  readonly refill: () => Promise<void>;
}

/** What is sent. */
export interface Sent {
  /** Default: nothing, which is how routes are read. */
  readonly body?: unknown;
  readonly query?: string;
  readonly choice: number;
}

type Bytes = string | Uint8Array<ArrayBuffer>;

interface Asked {
  readonly text: Bytes | undefined;
  readonly query?: string | undefined;
  readonly choice: number;
  readonly type?: string | undefined;
}

const stock = 6;
let submits = 0;

function wish(rank: number) {
  return { participantId: 'participant-1', bookableId: `bookable-w${rank}`, rank };
}

const action = { do: 'cancel' };
const note = {
  id: 'note-0001',
  of: { eventId: 'event-1' },
  presence: 'present',
  proof: 'team',
  at: '2027-02-03T09:00:00Z',
};
const mail = 'ada@verein.example';

/** Parts of bodies beside the submit key, by operation. */
const bodies: Readonly<Record<string, () => object>> = {
  createSignUp: () => nextRequest({ bookings: [wish(1), wish(2)] }),
  recordSignUp: () => {
    const { trace: _trace, ...request } = nextRequest({ bookings: [wish(1), wish(2)] });
    return { ...request, channel: 'phone' };
  },
  decideSignUp: () => ({ revision: 1, action }),
  changeOwnSignUp: () => ({ revision: 1, action }),
  planSeating: () => ({ sessionId: 'session-1', isTrial: true, steps: 1_000 }),
  recordAttendance: () => ({ entries: [note] }),
  sendMessage: () => ({
    to: {},
    subject: 'Anfahrt nach {event}',
    text: { de: 'Die Bahn fährt nicht.', en: 'No trains.' },
  }),
  addWebhook: () => ({ url: 'https://verein.example/haken', types: [] }),
  copyEvent: () => ({ start: '2028-03-01' }),
  changeNetwork: () => ({
    changes: [{ op: 'create', collection: 'actors', record: buildActor({ id: `a-${submits}` }) }],
  }),
  createSuggestion: () => ({
    change: { op: 'create', collection: 'actors', record: buildActor({ id: `a-${submits}` }) },
  }),
};
const withoutKey: Readonly<Record<string, object>> = {
  findSignUps: { text: 'Ada' },
  requestManageLink: { mail },
  requestSignIn: { mail },
  signIn: { token: `geflecht_sign_in_${'A'.repeat(43)}` },
};

const rounds = [1, 2].map((n) => ({ n, minutes: 20 }));
const tables = ['tisch-1', 'tisch-2'].map((id) => ({ id, kind: 'table', title: id }) as const);

/** A day with little room, so that it fills up: seats, workshops to rank, a world café, needs, a waiting list. */
export function crampedDay() {
  const day = workshopDay();
  const sessions = day.sessions?.map((each) =>
    String(each.id) === 'session-1' ? { ...each, parts: tables, rounds } : each,
  );
  const signUpRules = [
    buildSignUpRules({ waitingList: { mode: 'automatic' }, party: { max: 5, modes: ['allOrNothing', 'takeFewer'] } }),
  ];
  return { ...day, sessions, signUpRules } as typeof day;
}

function poolsOf(signUps: Awaited<ReturnType<MailingHarness['store']['signUps']['list']>>): Pools {
  const persons = ['participant-1', 'participant-2'];
  const bookables = ['bookable-1', 'bookable-w1', 'bookable-w2'];
  const questions = ['question-1', 'food'];
  return {
    participantId: persons,
    participantIds: persons,
    bookableId: bookables,
    bookableIds: bookables,
    questionId: questions,
    textId: ['consent-1', 'consent-list', 'consent-needs'],
    textVersion: ['1'],
    signUpId: signUps.map(({ id }) => id),
    bookingIds: signUps.flatMap(({ bookings = [] }) => bookings.map(({ id }) => id)),
    sessionId: ['session-1', 'workshop-1'],
    eventId: ['event-1'],
    networkId: ['network-1'],
    choiceGroupIds: ['choice-group-1'],
    partId: tables.map(({ id }) => id),
    revision: [1, 1, 2, 3],
    steps: [1_000, 2_000],
    mail: ['ada@verein.example', "o'brien+x@verein.example"],
    at: ['2027-02-03T09:00:00Z', '2027-02-03T10:00:00+14:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
    start: ['2028-03-01', '0001-01-01', '9999-12-31', '2028-02-29'],
    url: [
      'https://verein.example/haken',
      'https://[::1]/',
      'http://127.0.0.1/',
      'https://0x7f.1/',
      'gopher://x',
      '//x',
    ],
    token: [`geflecht_sign_in_${'A'.repeat(43)}`],
  };
}

/** Mostly what is known, sometimes what never was. */
function segment(choice: number, known: readonly string[]): string {
  const list = choice % 10 === 0 ? hostileTexts : known;
  return encodeURIComponent((list[choice % list.length] ?? '').toWellFormed());
}

function addressOf(path: string, choice: number, signUpIds: readonly string[]): string {
  return path
    .replace('{eventId}', 'event-1')
    .replace('{networkId}', 'network-1')
    .replace('{signUpId}', segment(choice, signUpIds))
    .replace('{sessionId}', segment(choice, ['session-1']))
    .replaceAll(/\{\w+\}/g, segment(choice, ['none']));
}

/** Signs a party up that is left alone but for its wish to move; answers the key that proves its new address. */
async function moving(server: MailingHarness): Promise<string> {
  const { signUpId } = await readReceipt(await server.post(bodies['createSignUp']?.()));
  await server.act(manageKeyOf(server.secret, signUpId), { do: 'moveMail', mail: `neu-${mail}` });
  const signUp = await server.store.signUps.find('event-1', signUpId);
  return (signUp && moveKeyOf(server.secret, signUp)) ?? '';
}

/** Opens a server with an event, a network and some sign-ups. */
export async function openFuzzed(kind: DatabaseKind): Promise<FuzzedServer> {
  const database = await makeTestDatabase(kind);
  const lines: string[] = [];
  const log = createLogger({ level: 'error', destination: { write: (line) => void lines.push(line) } });
  const server = await openMailingHarness({
    database,
    log,
    later: new Later(log),
    documents: [crampedDay(), smallNetwork()],
  });
  const audiences = ['organises:event-1', 'rights:needs', 'coordinates:network-1', 'memberOf:network-1'];
  const scopes = [...teamScopes, 'networks.write', 'networks.suggest'];
  const team = await server.keyHeaders({ scopes, audiences });
  const parties: Headers[] = [];
  const ids: string[] = [];
  const refill = async () => {
    for (let each = 0; each < stock; each += 1) {
      const { signUpId } = await readReceipt(await server.post(bodies['createSignUp']?.()));
      ids.push(signUpId);
      parties.push(server.manageHeaders(signUpId));
    }
  };
  const moveKey = await moving(server);
  await refill();
  const ask = async (
    { method, path, access }: Route,
    { text, query = '', choice, type = 'application/json' }: Asked,
  ): Promise<Response> => {
    const url = addressOf(path, choice, ids.slice(-stock));
    const own = access === 'manage' ? parties.at(-1 - (choice % stock)) : team;
    const headers = { 'Content-Type': type, ...(access === 'public' ? {} : own) };
    return server.app.request(`${url}${query}`, { method, headers, ...(text === undefined ? {} : { body: text }) });
  };
  return {
    ...server,
    database,
    pools: poolsOf(await server.store.signUps.list('event-1')),
    mistakes: () => lines,
    refill,
    bodyFor: (operation) => {
      submits += 1;
      if (operation === 'proveMail') return { key: moveKey };
      return withoutKey[operation] ?? { submitKey: `fuzzed-key-${submits}`, ...bodies[operation]?.() };
    },
    sendTo: (route, { body, query, choice }) =>
      ask(route, { text: route.method === 'GET' ? undefined : JSON.stringify(body), query, choice }),
    sendRaw: (route, text, type) => ask(route, { text, type, choice: 1 }),
  };
}
