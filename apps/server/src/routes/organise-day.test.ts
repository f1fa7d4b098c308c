import { organisingPaths } from '@geflecht/core/contract';
import type { AttendanceReceipt, CheckInList } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReceipt } from '../server-harness.js';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;
let notes = 0;

beforeEach(async () => {
  team = await openTeam();
  await team.signUp();
  team.setClock('2027-03-06T17:00:00.000Z');
});

afterEach(() => team.close());

const readList = () => team.json<CheckInList>(organisingPaths.checkInList('event-1'));

async function codeOf(index = 0): Promise<string> {
  return (await readList()).people[index]?.code ?? '';
}

function note(overrides: object) {
  notes += 1;
  const of = { eventId: 'event-1' };
  return {
    id: `note-000${notes}`,
    of,
    presence: 'present',
    proof: 'checkIn',
    at: '2027-03-06T09:00:00Z',
    ...overrides,
  };
}

function record(...entries: readonly object[]) {
  notes += 1;
  const body = { submitKey: `batch-000${notes}`, entries };
  return team.json<AttendanceReceipt>(organisingPaths.attendance('event-1'), body);
}

async function presence() {
  return (await readList()).people[0]?.notes;
}

const present = [{ of: { eventId: 'event-1' }, presence: 'present' }];
const absent = [{ of: { eventId: 'event-1' }, presence: 'absent' }];

describe('readCheckInList', () => {
  it('tells who is expected, under codes that open nothing', async () => {
    const list = await readList();
    expect(list).toMatchObject({ format: 'geflecht-check-in', version: 1, people: [{ name: 'Ada Beispiel' }] });
    expect(list.people[0]?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(JSON.stringify(list)).not.toMatch(/manage|mail|verein\.example/);
  });

  it('leaves out who waits or cancelled', async () => {
    team.setClock('2027-02-03T10:00:00.000Z');
    for (let more = 0; more < 3; more += 1) await team.signUp();
    expect((await readList()).people).toHaveLength(3);
  });

  it('gives the same person the same code each time, and everybody another one', async () => {
    team.setClock('2027-02-03T10:00:00.000Z');
    await team.signUp();
    const codes = (await readList()).people.map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
    expect((await readList()).people.map(({ code }) => code)).toEqual(codes);
  });
});

describe('recordAttendance', () => {
  it('notes who is there by the code, however it was typed', async () => {
    const code = (await codeOf()).replace('-', ' ').toLowerCase();
    expect((await record(note({ code }))).refused).toEqual([]);
    expect(await presence()).toEqual(present);
  });

  it('lets the latest note hold, in whatever order notes come in', async () => {
    const code = await codeOf();
    const late = note({ code, presence: 'absent', at: '2027-03-06T11:00:00Z' });
    const early = note({ code, at: '2027-03-06T10:00:00Z' });
    await record(late);
    await record(early);
    expect(await presence()).toEqual(absent);
  });

  it('keeps the same note once, in the same batch or another one', async () => {
    const one = note({ code: await codeOf() });
    const [first, again] = [await record(one), await record(one, one)];
    expect([first.kept, again.kept]).toEqual([[one.id], [one.id, one.id]]);
    expect(await team.store.organising.attendances.list('event-1')).toHaveLength(1);
  });

  it('takes each note by itself', async () => {
    const code = await codeOf();
    const good = note({ code });
    const bad = [
      note({ code: 'AAAA-AAAA' }),
      note({ code, of: { sessionId: 'nothing' } }),
      note({ code, at: '2027-03-06T19:00:00Z' }),
      note({ code, minutes: 99_999 }),
    ];
    const { kept, refused } = await record(good, ...bad);
    expect(kept).toEqual([good.id]);
    expect(refused.map((each) => each.code)).toEqual(['unknown', 'nothing-there', 'in-the-future', 'minutes-too-many']);
  });

  it('takes no note about whoever has no place', async () => {
    team.setClock('2027-02-03T10:00:00.000Z');
    await team.signUp();
    await team.signUp();
    const { signUpId } = await readReceipt(await team.signUp());
    const { refused } = await record(note({ signUpId, participantId: 'participant-1', at: '2027-02-03T10:00:00Z' }));
    expect(refused.map(({ code }) => code)).toEqual(['not-confirmed']);
  });
});
