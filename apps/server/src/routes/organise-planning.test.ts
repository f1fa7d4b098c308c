import { organisingPaths } from '@geflecht/core/contract';
import type { AllocationAnswer, OwnSignUp, SeatingPlanAnswer } from '@geflecht/core/contract';
import { buildBookable, buildSession } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTeam, workshopDay } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;
let submits = 0;

function submitKey(): string {
  submits += 1;
  return `planning-${submits}`;
}

afterEach(() => team.close());

const allocate = (overrides: object = {}) =>
  team.json<AllocationAnswer>(organisingPaths.allocations('event-1'), {
    submitKey: submitKey(),
    seed: 'Lostag',
    ...overrides,
  });

async function placed(): Promise<number> {
  const signUps = await team.store.signUps.list('event-1');
  const bookings = signUps.flatMap((signUp) => signUp.bookings ?? []);
  return bookings.filter(({ rank, status }) => rank !== undefined && status === 'confirmed').length;
}

/** Has the last party cancel right after sign-ups are read, so many times anew, as if somebody were quicker. */
function changeAfterReading(mostTimes: number) {
  const { signUps } = team.store;
  const list = signUps.list.bind(signUps);
  let times = 0;
  return vi.spyOn(signUps, 'list').mockImplementation(async (eventId) => {
    const read = await list(eventId);
    const party = read.at(-1)!;
    if (times >= mostTimes) return read;
    times += 1;
    const revision = (party.revision ?? 1) + 1;
    const bookings = party.bookings?.map((booking) => ({ ...booking, status: 'cancelled' as const }));
    const gone = { ...party, revision, status: 'cancelled' as const, bookings };
    await signUps.change(eventId, (tx) => tx.put([{ signUp: gone, claims: [] }]));
    return read;
  });
}

const plan = (overrides: object = {}) =>
  team.json<SeatingPlanAnswer>(organisingPaths.seatingPlans('event-1'), {
    submitKey: submitKey(),
    sessionId: 'session-1',
    steps: 5_000,
    ...overrides,
  });

const stored = () => team.ask(organisingPaths.seatingPlan('event-1', 'session-1'));

describe('allocatePlaces', () => {
  beforeEach(async () => {
    const bookables = workshopDay().bookables?.map((each) => ({ ...each, capacity: each.kind === 'event' ? 10 : 2 }));
    team = await openTeam({ documents: [workshopDay({ bookables })] });
    for (let party = 0; party < 4; party += 1) {
      await team.signUp({
        bookings: [
          { participantId: 'participant-1', bookableId: 'bookable-1' },
          { participantId: 'participant-1', bookableId: 'bookable-w1', rank: 1 },
          { participantId: 'participant-1', bookableId: 'bookable-w2', rank: 2 },
        ],
      });
    }
  });

  it('stores nothing in a trial, and tells what would become of everybody, with reasons', async () => {
    const answer = await allocate({ isTrial: true });
    expect(answer.figures).toMatchObject({ placed: 4, without: 0 });
    expect(answer.outcomes.every(({ sentences }) => sentences.length > 0)).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/Ada|verein\.example/);
    expect(await placed()).toBe(0);
  });

  it('gives places as the trial said, with mails', async () => {
    const trial = await allocate({ isTrial: true });
    const answer = await allocate();
    expect(answer).toMatchObject({ changed: 4, outcomes: trial.outcomes });
    expect(await placed()).toBe(4);
    const changed = (await team.store.mails.list('event-1')).filter(({ template }) => template === 'changed');
    expect(changed).toHaveLength(4);
  });

  it('shares out anew for whoever changed something meanwhile, and keeps nobody waiting for it', async () => {
    changeAfterReading(1);
    expect(await allocate()).toMatchObject({ changed: 3, figures: { placed: 3 } });
    expect(await placed()).toBe(3);
  });

  it('gives up when sign-ups change again and again, and stores nothing', async () => {
    const spy = changeAfterReading(100);
    expect(await allocate()).toMatchObject({ status: 409, code: 'revision-conflict' });
    spy.mockRestore();
    const changed = (await team.store.mails.list('event-1')).filter(({ template }) => template === 'changed');
    expect(changed).toEqual([]);
  });

  it('answers the same request the same, and has nothing left to give', async () => {
    const body = { submitKey: 'the-allocation' };
    const [first, again] = [await allocate(body), await allocate(body)];
    expect(again).toEqual(first);
    expect(await allocate()).toMatchObject({ changed: 0 });
  });
});

describe('planSeating', () => {
  const tables = ['tisch-1', 'tisch-2'].map((id) => ({ id, kind: 'table', title: id }) as const);
  const rounds = [1, 2].map((n) => ({ n, minutes: 20 }));

  beforeEach(async () => {
    const sessions = [buildSession({ parts: tables, rounds })];
    const documents = [workshopDay({ sessions, bookables: [buildBookable({ capacity: 20 })], choiceGroups: [] })];
    team = await openTeam({ documents });
    for (let party = 0; party < 8; party += 1) await team.signUp();
  });

  it('seats everybody in every round, and says how good it is', async () => {
    const answer = await plan({ isTrial: true });
    expect(answer.seats).toHaveLength(16);
    expect(answer.figures?.newPairs).toBeGreaterThan(0);
    expect(answer.sentences?.length).toBeGreaterThan(0);
    expect((await stored()).status).toBe(404);
  });

  it('stores the plan of the trial for the same seed, with ids, rounds and tables alone', async () => {
    const trial = await plan({ isTrial: true, seed: 7 });
    expect(await plan({ seed: 7 })).toMatchObject({ revision: 1, seats: trial.seats });
    const kept = (await (await stored()).json()) as SeatingPlanAnswer;
    expect(kept).toMatchObject({ revision: 1, seed: 7, seats: trial.seats });
    expect(Object.keys(kept.seats[0] ?? {}).toSorted()).toEqual(['partId', 'participantId', 'round', 'signUpId']);
  });

  it('tells a party its own rows of the plan, and nobody else’s', async () => {
    const { seats } = await plan();
    const { signUpId, participantId } = seats[0] ?? { signUpId: '', participantId: '' };
    const own = (await (await team.get('/v1/own-sign-up', team.manageHeaders(signUpId))).json()) as OwnSignUp;
    expect(own.seats?.map(({ round }) => round)).toEqual([1, 2]);
    expect(new Set(own.seats?.map((seat) => seat.participantId))).toEqual(new Set([participantId]));
  });

  it('counts how often a plan was made anew', async () => {
    await plan();
    expect(await plan()).toMatchObject({ revision: 2 });
  });

  it.each([
    [{ sessionId: 'nothing' }, 'session-unknown'],
    [
      {
        together: [
          [
            { signUpId: 'x', participantId: 'y' },
            { signUpId: 'x', participantId: 'z' },
          ],
        ],
      },
      'id-unknown',
    ],
  ])('says why there is no plan for %o', async (overrides, detail) => {
    expect(await plan(overrides)).toMatchObject({ code: 'invalid', detail });
  });

  it('answers others while it plans', async () => {
    const order: string[] = [];
    const planning = plan({ steps: 400_000, isTrial: true }).then(() => order.push('plan'));
    await team.get('/health').then(() => order.push('health'));
    await planning;
    expect(order).toEqual(['health', 'plan']);
  });
});
