import type { CheckInList } from '@geflecht/core/contract';
import { describe, expect, it } from 'vitest';
import { countPresence, expectedAt, presenceOf } from './attendance-marks.js';
import type { Attendable, Expected } from './attendance-marks.js';

const event = { of: { eventId: 'day' }, title: 'Tag' } as unknown as Attendable;
const workshop = { of: { sessionId: 'workshop' }, title: 'Werkstatt' } as unknown as Attendable;
const talk = { of: { sessionId: 'talk' }, title: 'Vortrag' } as unknown as Attendable;

function person(name: string, attends: readonly string[] = [], notes: readonly object[] = []): Expected {
  return { name, attends, notes } as unknown as Expected;
}

const listOf = (...people: readonly Expected[]) => ({ people }) as unknown as CheckInList;
const namesAt = (list: CheckInList, what: Attendable) => expectedAt(list, what).map(({ name }) => name);

describe('who is expected', () => {
  const list = listOf(
    person('Ada', ['workshop']),
    person('Kim'),
    person('Noor', [], [{ of: workshop.of, presence: 'present' }]),
  );

  it('at the event is everybody', () => {
    expect(namesAt(list, event)).toEqual(['Ada', 'Kim', 'Noor']);
  });

  it('where no places are given is everybody', () => {
    expect(namesAt(list, talk)).toEqual(['Ada', 'Kim', 'Noor']);
  });

  it('where places are given has one, or came without', () => {
    expect(namesAt(list, workshop)).toEqual(['Ada', 'Noor']);
  });
});

describe('what was noted', () => {
  it('is told of each thing by itself', () => {
    const noor = person('Noor', [], [{ of: { sessionId: 'workshop' }, presence: 'absent' }]);
    expect([presenceOf(noor, workshop.of), presenceOf(noor, event.of)]).toEqual(['absent', undefined]);
  });

  it('is counted, and who was there for a part was there', () => {
    expect(countPresence(['present', 'partly', 'absent', undefined])).toEqual({ present: 2, absent: 1, open: 1 });
  });
});
