import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import type { AllocationOutcome, MissedWish } from './allocation.js';
import { tellOutcome } from './tell-outcome.js';

const titleOf = (id: string) => ({ a: 'Runder Tisch', b: 'Woran merken wir, dass es wirkt?' })[id] ?? id;
const german = { locale: 'de-x-du', titleOf };
const english = { locale: 'en', titleOf };

const without: AllocationOutcome = {
  signUpId: 's',
  participantId: 'p',
  choiceGroupId: 'g',
  state: 'without',
  lot: { position: 7, of: 9 },
  missed: [],
};

function missing(wish: Partial<MissedWish>): AllocationOutcome {
  const missed = { bookableId: 'a', rank: 1, reason: 'drawn', places: 2, wishes: 5, firstWishes: 2, ...wish } as const;
  return { ...without, missed: [missed] };
}

describe('tellOutcome', () => {
  it('says which wish was met, and what decided about the one above', () => {
    const { outcomes } = allocate({
      seed: 'los',
      groups: [{ choiceGroupId: 'g', bookableIds: ['a', 'b'] }],
      places: [
        { bookableId: 'a', places: 20 },
        { bookableId: 'b', places: 20 },
      ],
      claims: Array.from({ length: 34 }, (_, index) => ({
        signUpId: `s${index}`,
        participantId: 'p',
        choiceGroupId: 'g',
        wishes: ['a', 'b'].map((bookableId, at) => ({ bookableId, rank: at + 1 })),
      })),
    });
    const [first, last] = [outcomes[0], outcomes.at(-1)].map((outcome = without) => tellOutcome(outcome, german));
    expect(first).toEqual(['Erste Wahl: „Runder Tisch“.']);
    expect(last).toEqual([
      'Zweite Wahl: „Woran merken wir, dass es wirkt?“.',
      'Für „Runder Tisch“ gab es 34 Erstwünsche auf 20 Plätze; das Los entschied.',
    ]);
  });

  it.each([
    [{ places: 1 }, 'Für „Runder Tisch“ gab es 2 Erstwünsche auf 1 Platz; das Los entschied.'],
    [{}, 'Für „Runder Tisch“ gab es 5 Wünsche auf 2 Plätze; das Los entschied.'],
    [
      { reason: 'others-without' },
      'Für „Runder Tisch“ gab es 5 Wünsche auf 2 Plätze; sonst wären mehr Menschen ganz ohne Platz geblieben.',
    ],
    [
      { reason: 'others-lower', level: { rank: 3, andLater: false } },
      'Für „Runder Tisch“ gab es 5 Wünsche auf 2 Plätze; sonst hätten mehr Menschen nur ihren dritten Wunsch bekommen.',
    ],
    [
      { reason: 'others-lower', level: { rank: 8, andLater: true } },
      'Für „Runder Tisch“ gab es 5 Wünsche auf 2 Plätze; sonst hätten mehr Menschen nur ihren 8. Wunsch oder einen späteren bekommen.',
    ],
    [
      { reason: 'others-unimproved' },
      'Für „Runder Tisch“ gab es 5 Wünsche auf 2 Plätze; sonst hätten weniger Menschen einen besseren Platz bekommen als vorher.',
    ],
    [{ reason: 'no-places' }, 'In „Runder Tisch“ war kein Platz mehr frei.'],
    [{ reason: 'not-offered' }, '„Runder Tisch“ wird nicht angeboten.'],
    [
      { reason: 'overlaps', becauseOf: ['b'] },
      '„Runder Tisch“ liegt zeitlich zu dicht an „Woran merken wir, dass es wirkt?“, wo schon ein Platz fest ist.',
    ],
  ] as const)('tells in German why a wish was not met: %j', (wish, sentence) => {
    expect(tellOutcome(missing(wish), german)[1]).toBe(sentence);
  });

  it.each([
    [{}, 'For “Runder Tisch” there were 5 wishes and 2 places; the draw decided.'],
    [
      { reason: 'others-without' },
      'For “Runder Tisch” there were 5 wishes and 2 places; otherwise more people would have had no place at all.',
    ],
    [
      { reason: 'others-lower', level: { rank: 3, andLater: false } },
      'For “Runder Tisch” there were 5 wishes and 2 places; otherwise more people would have had only their third wish.',
    ],
  ] as const)('tells in English why a wish was not met: %j', (wish, sentence) => {
    expect(tellOutcome(missing(wish), english)[1]).toBe(sentence);
  });

  it('says where somebody waits who has no place', () => {
    expect(tellOutcome({ ...without, waitsFor: 'a' }, german)).toEqual([
      'Leider ist kein Platz übrig.',
      'Auf der Warteliste für „Runder Tisch“.',
    ]);
  });

  it('tells of a place that stays', () => {
    const kept = { ...without, state: 'kept', bookableId: 'a' } as const;
    expect(tellOutcome(kept, german)).toEqual(['Es bleibt beim Platz in „Runder Tisch“.']);
  });

  it('tells of a place that was settled before', () => {
    const fixed = { ...without, state: 'fixed', bookableId: 'a', rank: 1 } as const;
    expect(tellOutcome(fixed, english)).toEqual(['“Runder Tisch”: the place was settled before.']);
  });
});
