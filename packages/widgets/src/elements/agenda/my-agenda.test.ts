import type { Session } from '@geflecht/core/event';
import { buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { setOutAgenda } from './agenda-model.js';
import { MyAgenda, chosenItems, overlapping } from './my-agenda.js';

afterEach(() => void vi.unstubAllGlobals());

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;
const session = (id: string, [start, end]: readonly [string, string?], status?: 'cancelled') =>
  buildSession({ id, start: at(start), end: end && at(end), status });
const agendaOf = (sessions: readonly Session[]) =>
  setOutAgenda({ document: buildDocument({ events: [buildEvent()], sessions }) })!;
const itemsOf = (sessions: readonly Session[]) => agendaOf(sessions).arrangement.days[0]!.items;
const pairs = (...sessions: readonly Session[]) =>
  overlapping(itemsOf(sessions)).map((pair) => pair.map((item) => item.session.id).join('+'));

test('sessions overlap while both run, not where one ends as the other begins', () => {
  expect(
    pairs(session('a', ['10:00', '11:00']), session('b', ['10:30', '12:00']), session('c', ['11:00', '12:00'])),
  ).toEqual(['a+b', 'b+c']);
});

test('what starts together overlaps, even without an end; what is cancelled does not', () => {
  expect(pairs(session('a', ['10:00']), session('b', ['10:00']))).toEqual(['a+b']);
  expect(pairs(session('a', ['10:00', '11:00']), session('b', ['10:00', '11:00'], 'cancelled'))).toEqual([]);
});

test('chosen sessions stand in the order of the programme, whatever the order of choosing', () => {
  const agenda = agendaOf([session('a', ['10:00']), session('b', ['11:00']), session('c', ['12:00'])]);
  const chosen = chosenItems(agenda, new Set(['c', 'gone', 'a']));
  expect(chosen.map((item) => item.session.id)).toEqual(['a', 'c']);
});

test('a choice is taken and given up again, in memory alone', () => {
  const mine = new MyAgenda('day');
  mine.toggle('a');
  mine.toggle('b');
  mine.toggle('a');
  expect([[...mine.ids], mine.isKept]).toEqual([['b'], false]);
});

test('where a page forbids storage, keeping a choice does no harm', () => {
  const mine = new MyAgenda('day');
  mine.toggle('a');
  mine.keep(true);
  mine.recall();
  expect([[...mine.ids], mine.isKept]).toEqual([['a'], false]);
});

test('keeping a choice loses nothing that was kept before', () => {
  const kept = new Map<string, string>();
  const setItem = (key: string, value: string) => void kept.set(key, value);
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem });
  for (const id of ['a', 'b']) {
    const mine = new MyAgenda('day');
    mine.toggle(id);
    mine.keep(true);
  }
  const mine = new MyAgenda('day');
  mine.recall();
  expect([[...mine.ids].toSorted(), mine.isKept]).toEqual([['a', 'b'], true]);
});
