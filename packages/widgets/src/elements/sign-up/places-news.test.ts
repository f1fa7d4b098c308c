import type { Availability, SignUpRequest } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formModel } from './form-model.js';
import type { FormView } from './form-view.js';
import { messages as form } from './locales/form-de.js';
import { messages as first } from './locales/sign-up-de.js';
import { PlacesNews } from './places-news.js';
import { longSignUp } from './sample-sign-ups.js';

const eventId = longSignUp.events?.[0]?.id ?? '';
const workshop = 'platz-werkstatt-1';
const gathered = 1_500;
const titlesOf = () => new Map([[workshop, 'Räte und Runde Tische']]);

/** What a party of some persons has chosen, of whom each wants the first workshop, and how many places there are. */
function viewOf(places: object, { persons = 1, wishes = [workshop], rank }: Chosen = {}): FormView {
  const bookables = [{ bookableId: workshop, ...places }];
  const availability = { eventId, at: '2027-01-01T00:00:00Z', entry: 'open', bookables } as unknown as Availability;
  const participants = Array.from({ length: persons }, (_, index) => ({ id: `p${index}`, kind: 'adult' }));
  const bookings = participants.flatMap(({ id: participantId }) =>
    wishes.map((bookableId) => ({ participantId, bookableId, rank })),
  );
  return {
    model: formModel(longSignUp, eventId, availability)!,
    messages: { ...first, ...form },
    texts: { locale: 'de', contentLocale: 'de' },
    headingLevel: 2,
    request: { participants, bookings } as unknown as SignUpRequest,
    errors: new Map(),
    companions: [],
  };
}

interface Chosen {
  readonly persons?: number;
  readonly wishes?: readonly string[];
  readonly rank?: number;
}

const free = { state: 'free', placesLeft: 12 };
const two = { state: 'few', placesLeft: 2 };
const full = { state: 'full', placesLeft: 0 };
const queue = { state: 'waitingList', placesLeft: 0 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Shows one state of a form after another, with time for each to be told. */
function toldAfter(...views: readonly FormView[]): readonly string[] {
  const news = new PlacesNews({ changed: () => undefined, titlesOf });
  for (const view of views) {
    news.see(view);
    vi.advanceTimersByTime(gathered);
  }
  return news.sentences;
}

describe('news about places', () => {
  it.each([
    [free, full, 'Neu bei „Räte und Runde Tische“: ausgebucht.'],
    [free, queue, 'Neu bei „Räte und Runde Tische“: ausgebucht – mit dieser Wahl auf die Warteliste.'],
    [queue, two, 'Neu bei „Räte und Runde Tische“: noch 2 Plätze.'],
    [full, { state: 'free' }, 'Neu bei „Räte und Runde Tische“: wieder Plätze frei.'],
  ])('tell of what is chosen when %j becomes %j', (before, after, sentence) => {
    expect(toldAfter(viewOf(before), viewOf(after))).toEqual([sentence]);
  });

  it('tell a party when there are too few places for all of it', () => {
    const told = toldAfter(viewOf(free, { persons: 3 }), viewOf(two, { persons: 3 }));
    expect(told).toEqual(['Neu bei „Räte und Runde Tische“: noch 2 Plätze.']);
  });

  it.each([
    ['a number that leaves enough', viewOf(free), viewOf(two)],
    ['what nobody has chosen', viewOf(free, { wishes: [] }), viewOf(full, { wishes: [] })],
    ['what is chosen although it is full', viewOf(full, { wishes: [] }), viewOf(full)],
    ['a party that grows', viewOf(two), viewOf(two, { persons: 3 })],
    [
      'ranked wishes of more people than there are places',
      viewOf(free, { rank: 1 }),
      viewOf(two, { persons: 3, rank: 1 }),
    ],
  ])('leave out %s', (_, before, after) => {
    expect(toldAfter(before, after)).toEqual([]);
  });

  it('say nothing of what has come and gone before it could be told', () => {
    const news = new PlacesNews({ changed: () => undefined, titlesOf });
    for (const places of [free, full, free]) news.see(viewOf(places));
    vi.advanceTimersByTime(gathered);
    expect(news.sentences).toEqual([]);
  });

  it('are told once in twenty seconds at most, with the state of then', () => {
    const changed = vi.fn<() => void>();
    const news = new PlacesNews({ changed, titlesOf });
    for (const places of [free, full, free, full, queue, free, queue]) {
      news.see(viewOf(places));
      vi.advanceTimersByTime(2_000);
    }
    expect(changed).toHaveBeenCalledTimes(1);
    expect(news.sentences).toEqual(['Neu bei „Räte und Runde Tische“: ausgebucht.']);
    vi.advanceTimersByTime(20_000);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(news.sentences[0]).toContain('Warteliste');
  });

  it('are forgotten with what they are about', () => {
    expect(toldAfter(viewOf(free), viewOf(full), viewOf(full, { wishes: [] }))).toEqual([]);
  });

  it('begin anew for the next party', () => {
    const news = new PlacesNews({ changed: () => undefined, titlesOf });
    const gather = (view: FormView) => {
      news.see(view);
      vi.advanceTimersByTime(gathered);
    };
    for (const places of [free, full]) gather(viewOf(places));
    news.see(viewOf(queue));
    news.forget();
    vi.advanceTimersByTime(60_000);
    gather(viewOf(full));
    expect(news.sentences).toEqual([]);
    gather(viewOf(free));
    expect(news.sentences).toEqual(['Neu bei „Räte und Runde Tische“: noch 12 Plätze.']);
  });

  it('come no more once the form has gone', () => {
    const changed = vi.fn<() => void>();
    const news = new PlacesNews({ changed, titlesOf });
    news.see(viewOf(free));
    news.see(viewOf(full));
    news.stop();
    vi.advanceTimersByTime(60_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
