import { organisingPaths } from '@geflecht/core/contract';
import type { FoundSignUps, SignUpDecisionReceipt, SignUpReceipt } from '@geflecht/core/contract';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, readReceipt } from '../server-harness.js';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;

beforeEach(async () => {
  team = await openTeam();
});

afterEach(() => team.close());

const search = organisingPaths.signUpSearch('event-1');
const recorded = organisingPaths.recordedSignUps('event-1');
const decisionOf = (signUpId: string) => organisingPaths.signUpDecision('event-1', signUpId);

let [submits, minutes] = [0, 0];

function submitKey(): string {
  submits += 1;
  return `team-submit-${submits}`;
}

async function signUpAs(name: string, mail = `${name.toLowerCase()}@verein.example`): Promise<string> {
  const participants = [{ id: 'participant-1', kind: 'adult', name } as const];
  minutes += 1;
  team.setClock(new Date(Date.UTC(2027, 1, 3, 10, minutes)).toISOString());
  return (await readReceipt(await team.signUp({ contact: { name, mail }, participants }))).signUpId;
}

const find = (body: object) => team.json<FoundSignUps>(search, body);

function phoned(overrides: object = {}) {
  const { trace: _trace, ...request } = nextRequest();
  return { ...request, submitKey: submitKey(), channel: 'phone', contact: { name: 'Ada' }, ...overrides };
}

async function decide(signUpId: string, action: object, revision = 1) {
  return team.ask(decisionOf(signUpId), { submitKey: submitKey(), revision, action });
}

describe('findSignUps', () => {
  it('pages in the order of receipt and says how many there are', async () => {
    for (const name of ['Ada', 'Bea', 'Cem']) await signUpAs(name);
    const page = await find({ limit: 2, offset: 1 });
    expect(page.signUps.map(({ contact }) => contact.name)).toEqual(['Bea', 'Cem']);
    expect(page).toMatchObject({ total: 3, offset: 1, limit: 2 });
  });

  it.each([
    [{ text: 'BEA verein' }, ['Bea']],
    [{ text: 'nobody' }, []],
    [{ status: ['waiting'] }, ['Dua']],
    [{ isWaiting: true }, ['Dua']],
    [{ isWaiting: false, status: ['confirmed'] }, ['Ada', 'Bea', 'Cem']],
    [{ bookableId: 'bookable-1', channel: 'form' }, ['Ada', 'Bea', 'Cem', 'Dua']],
    [{ channel: 'phone' }, []],
  ])('finds by %o', async (body, names) => {
    for (const name of ['Ada', 'Bea', 'Cem', 'Dua']) await signUpAs(name);
    expect((await find(body)).signUps.map(({ contact }) => contact.name)).toEqual(names);
  });

  it.each([{ limit: 0 }, { limit: 501 }, { offset: -1 }, { status: [] }, { text: 'x'.repeat(201) }])(
    'refuses %o',
    async (body) => {
      expect((await team.ask(search, body)).status).toBe(400);
    },
  );

  it('hides keys of links, submits and needs', async () => {
    await team.signUp({
      answers: [{ questionId: 'food', participantId: 'participant-1', value: 'vegan' }],
      consents: [
        { textId: 'consent-1', textVersion: '1' },
        { textId: 'consent-needs', textVersion: '1' },
      ],
    });
    const text = await (await team.ask(search, {})).text();
    expect(text).not.toMatch(/manageKeyHash|submitKey|vegan|needsAnswers/);
  });
});

describe('recordSignUp', () => {
  it('writes down who called, without an address, and sends no mail', async () => {
    expect((await team.ask(recorded, phoned())).status).toBe(201);
    const { signUps } = await find({ channel: 'phone' });
    expect(signUps).toMatchObject([{ status: 'confirmed', channel: 'phone', log: [{ by: 'team' }, {}] }]);
    expect(await team.store.mails.list('event-1')).toEqual([]);
  });

  it('queues the confirmation for whoever has an address', async () => {
    await team.ask(recorded, phoned({ contact: { name: 'Ada', mail: 'ada@verein.example' } }));
    expect(await team.store.mails.list('event-1')).toMatchObject([{ template: 'confirmed' }]);
  });

  it('answers the same request the same, and another one with its key not at all', async () => {
    const body = phoned();
    const [first, again] = [await team.json<SignUpReceipt>(recorded, body), await team.json(recorded, body)];
    expect(again).toEqual(first);
    expect((await find({})).total).toBe(1);
    expect((await team.ask(recorded, { ...body, channel: 'desk' })).status).toBe(409);
  });

  it('gives no place twice', async () => {
    const participants = ['a', 'b', 'c'].map((id) => ({ id, kind: 'adult', name: id }));
    const bookings = participants.map(({ id }) => ({ participantId: id, bookableId: 'bookable-1' }));
    await team.ask(recorded, phoned({ participants, bookings }));
    expect(await team.json(recorded, phoned())).toMatchObject({ status: 'waiting' });
  });

  it('is not bound by windows', async () => {
    team.setClock('2027-03-01T10:00:00.000Z');
    expect((await team.ask(recorded, phoned())).status).toBe(201);
  });
});

describe('decideSignUp', () => {
  it('cancels, and whoever waits moves up in the same moment, with mails to both', async () => {
    const ids = [];
    for (const name of ['Ada', 'Bea', 'Cem', 'Dua']) ids.push(await signUpAs(name));
    const [first = '', , , waiting] = ids;
    const receipt = (await (await decide(first, { do: 'cancel' })).json()) as SignUpDecisionReceipt;
    expect(receipt).toMatchObject({ status: 'cancelled', revision: 2, promoted: [waiting] });
    expect((await find({ status: ['confirmed'] })).signUps.map(({ contact }) => contact.name)).toContain('Dua');
    const templates = (await team.store.mails.list('event-1')).map(({ template }) => template);
    expect(templates).toEqual(expect.arrayContaining(['cancelled', 'promoted']));
  });

  it('refuses what was decided on an older state', async () => {
    const id = await signUpAs('Ada');
    expect((await decide(id, { do: 'cancel' }, 7)).status).toBe(409);
    expect((await find({ status: ['confirmed'] })).total).toBe(1);
  });

  it.each([{ do: 'approve' }, { do: 'refuse' }, { do: 'promote' }])(
    'refuses to %o who is confirmed',
    async (action) => {
      const answer = await decide(await signUpAs('Ada'), action);
      expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'transition-refused' }]);
    },
  );

  it('does not let more people in than there is room for', async () => {
    for (const name of ['Ada', 'Bea', 'Cem']) await signUpAs(name);
    const answer = await decide(await signUpAs('Dua'), { do: 'promote' });
    expect(await answer.json()).toMatchObject({ code: 'full', bookableIds: ['bookable-1'] });
  });

  it('answers the same decision the same', async () => {
    const id = await signUpAs('Ada');
    const body = { submitKey: submitKey(), revision: 1, action: { do: 'cancel' } };
    const [first, again] = [await team.json(decisionOf(id), body), await team.json(decisionOf(id), body)];
    expect(again).toEqual(first);
  });

  it.each([
    { do: 'cancel', bookingIds: ['nothing'] },
    { do: 'cancel', participantIds: ['nobody'] },
  ])('refuses %o', async (action) => {
    expect((await decide(await signUpAs('Ada'), action)).status).toBe(400);
  });
});

describe('what is logged', () => {
  it('is nothing of what was looked for, written down or decided', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    const logged = await openTeam({ log });
    await logged.ask(search, { text: 'Ada Geheim' });
    const { trace: _trace, ...request } = nextRequest({ contact: { name: 'Ada Geheim', mail: 'ada@geheim.example' } });
    const { signUpId } = await logged.json<SignUpReceipt>(recorded, { ...request, channel: 'desk' });
    const body = { submitKey: submitKey(), revision: 1, action: { do: 'cancel' } };
    await logged.ask(decisionOf(signUpId), body);
    await logged.ask(organisingPaths.export('event-1', 'sign-ups.csv'));
    await logged.close();
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.join('\n')).not.toMatch(/Geheim|geheim|geflecht_/);
  });
});
