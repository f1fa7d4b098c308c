import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import type { AllocationProblem } from './allocation-problem.js';

type Wishes = readonly string[];

/** One group `g`; each person ranks bookables in the order given. */
function problem(places: Readonly<Record<string, number>>, people: readonly Wishes[], seed = 'los'): AllocationProblem {
  return {
    seed,
    groups: [{ choiceGroupId: 'g', bookableIds: Object.keys(places) }],
    places: Object.entries(places).map(([bookableId, count]) => ({ bookableId, places: count })),
    claims: people.map((wishes, index) => ({
      signUpId: `s${index}`,
      participantId: 'p',
      choiceGroupId: 'g',
      wishes: wishes.map((bookableId, at) => ({ bookableId, rank: at + 1 })),
    })),
  };
}

function repeated(count: number, wishes: Wishes): readonly Wishes[] {
  return Array.from({ length: count }, () => wishes);
}

const problemArbitrary = fc
  .record({
    places: fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }),
    people: fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
    seed: fc.string({ maxLength: 5 }),
  })
  .map(({ people, places, seed }) =>
    problem(
      Object.fromEntries(places.map((count, index) => [`b${index}`, count])),
      people.map((wishes) => wishes.filter((each) => each < places.length).map((each) => `b${each}`)),
      seed,
    ),
  );

describe('allocate', () => {
  it('places everybody at the first wish where there is room', () => {
    const { figures, outcomes } = allocate(problem({ a: 2, b: 2 }, [['a'], ['a', 'b'], ['b']]));
    expect(figures).toEqual({ placed: 3, without: 0, fixed: 0, kept: 0, byRank: [{ rank: 1, people: 3 }] });
    expect(outcomes.every(({ missed }) => missed.length === 0)).toBe(true);
  });

  it('gives up a first wish where somebody would go without else', () => {
    const { figures, outcomes } = allocate(problem({ a: 1, b: 1 }, [['a', 'b'], ['a']]));
    expect(figures).toMatchObject({ placed: 2, without: 0 });
    const moved = outcomes.find(({ signUpId }) => signUpId === 's0');
    expect(moved).toMatchObject({ bookableId: 'b', missed: [{ bookableId: 'a', reason: 'others-without' }] });
  });

  it('takes two second wishes rather than a first and a third', () => {
    const people = [
      ['a', 'b'],
      ['z', 'a', 'b'],
    ];
    const { figures } = allocate(problem({ z: 0, a: 1, b: 1 }, people));
    expect(figures.byRank).toEqual([{ rank: 2, people: 2 }]);
  });

  it('lets the draw decide between equals, and tells how many wished for how much', () => {
    const { outcomes } = allocate(problem({ a: 2, b: 9 }, repeated(5, ['a', 'b'])));
    expect(outcomes.map(({ rank }) => rank)).toEqual([1, 1, 2, 2, 2]);
    expect(outcomes.map(({ lot }) => lot?.position)).toEqual([1, 2, 3, 4, 5]);
    const why = { bookableId: 'a', rank: 1, reason: 'drawn', places: 2, wishes: 5, firstWishes: 5 };
    expect(outcomes.slice(2).map(({ missed }) => missed)).toEqual([[why], [why], [why]]);
  });

  it('finds what the guide tells of seven people and three workshops', () => {
    const people = {
      Ada: ['garden', 'cooking', 'money'],
      Ben: ['garden', 'cooking'],
      Cem: ['garden', 'money'],
      Dana: ['garden', 'cooking', 'money'],
      Eli: ['cooking', 'garden'],
      Fee: ['cooking'],
      Gül: ['garden', 'cooking', 'money'],
    };
    const given = problem({ garden: 2, cooking: 2, money: 2 }, Object.values(people));
    const names = Object.keys(people);
    const claims = given.claims.map((claim, index) => ({ ...claim, signUpId: names[index] ?? '' }));
    const { figures, outcomes } = allocate({ ...given, claims, seed: '4 11 23 34 41 47' });
    expect(figures.byRank.map((each) => each.people)).toEqual([4, 1, 1]);
    const reasons = outcomes.map(({ bookableId, missed, signUpId }) => [
      signUpId,
      bookableId,
      ...missed.map(({ reason }) => reason),
    ]);
    expect(reasons).toEqual([
      ['Dana', 'garden'],
      ['Cem', 'money', 'others-lower'],
      ['Ben', 'garden'],
      ['Fee', 'cooking'],
      ['Eli', 'cooking'],
      ['Gül', 'money', 'drawn', 'others-lower'],
      ['Ada', undefined, 'drawn', 'others-lower', 'drawn'],
    ]);
  });

  it('does not favour who came first: each of five is first in the draw about as often', () => {
    const first = Array.from({ length: 2_000 }, (_, seed) => {
      return allocate(problem({ a: 1 }, repeated(5, ['a']), String(seed))).outcomes[0]?.signUpId;
    });
    const times = Map.groupBy(first, (id) => id);
    expect([...times.values()].every(({ length }) => length > 330 && length < 470)).toBe(true);
  });

  it('draws anew in every choice group', () => {
    const claims = Array.from({ length: 8 }, (_, index) => ({
      signUpId: `s${index}`,
      participantId: 'p',
      wishes: [{ bookableId: 'a', rank: 1 }],
    }));
    const { outcomes } = allocate({
      seed: 'los',
      groups: ['g', 'h'].map((choiceGroupId) => ({ choiceGroupId, bookableIds: ['a'] })),
      places: [{ bookableId: 'a' }],
      claims: ['g', 'h'].flatMap((choiceGroupId) => claims.map((claim) => ({ ...claim, choiceGroupId }))),
    });
    const order = outcomes.map(({ signUpId }) => signUpId);
    expect(order.slice(0, 8)).not.toEqual(order.slice(8));
  });

  it('knows no order of claims and places', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, numbers) => {
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          items
            .map((item) => ({ item, at: numbers.next().value ?? 0 }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ item }) => item);
        const other = { ...given, claims: shuffled(given.claims), places: shuffled(given.places) };
        expect(allocate(other)).toEqual(allocate(given));
      }),
    );
  });

  it('gives only what was wished and is free, and tells why for each wish above', () => {
    fc.assert(
      fc.property(problemArbitrary, (given) => {
        const { bookables, outcomes } = allocate(given);
        for (const { placed, places = Infinity } of bookables) expect(placed).toBeLessThanOrEqual(places);
        for (const { bookableId, missed, rank = Infinity, signUpId } of outcomes) {
          const { wishes = [] } = given.claims.find((claim) => claim.signUpId === signUpId) ?? {};
          expect([undefined, ...wishes.map((wish) => wish.bookableId)]).toContain(bookableId);
          expect(wishes.find((wish) => wish.rank === rank)?.bookableId).toBe(bookableId);
          expect(missed.map((wish) => wish.rank)).toEqual(
            wishes.map((wish) => wish.rank).filter((each) => each < rank),
          );
        }
        expect(outcomes.length).toBe(given.claims.length);
      }),
    );
  });

  it('leaves nobody without a place while one of the wishes has room', () => {
    fc.assert(
      fc.property(problemArbitrary, (given) => {
        const { bookables, outcomes } = allocate(given);
        const full = bookables
          .filter(({ placed, places = Infinity }) => placed >= places)
          .map((each) => each.bookableId);
        const missed = outcomes.flatMap((outcome) => outcome.missed.map(({ bookableId }) => bookableId));
        expect(full).toEqual(expect.arrayContaining(missed));
      }),
    );
  });

  it('names numbers that are those of the wishes, more of them than places wherever somebody missed one', () => {
    fc.assert(
      fc.property(problemArbitrary, (given) => {
        const all = given.claims.flatMap(({ wishes }) => wishes);
        for (const { bookableId, firstWishes, places = 0, wishes } of allocate(given).outcomes.flatMap(
          (o) => o.missed,
        )) {
          const here = all.filter((wish) => wish.bookableId === bookableId);
          expect(wishes).toBe(here.length);
          expect(firstWishes).toBe(here.filter(({ rank }) => rank === 1).length);
          expect(wishes).toBeGreaterThan(places);
        }
      }),
    );
  });

  it('places no fewer people for one place more', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.nat(5), (given, index) => {
        const more = given.places.map(({ bookableId, places = 0 }, at) => {
          return { bookableId, places: places + Number(at === index) };
        });
        expect(allocate({ ...given, places: more }).figures.placed).toBeGreaterThanOrEqual(
          allocate(given).figures.placed,
        );
      }),
    );
  });

  it('lets nobody with the same wishes and a worse lot have the better place', () => {
    fc.assert(
      fc.property(problemArbitrary, (given) => {
        const wishesOf = new Map(given.claims.map(({ signUpId, wishes }) => [signUpId, JSON.stringify(wishes)]));
        const alike = Map.groupBy(allocate(given).outcomes, ({ signUpId }) => wishesOf.get(signUpId));
        for (const group of alike.values()) {
          const ranks = group.map(({ rank = Infinity }) => rank);
          expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        }
      }),
    );
  });

  it('takes places given beforehand off, and settles the claims of those who have them', () => {
    const given = problem({ a: 2, b: 5 }, repeated(3, ['a', 'b']));
    const fixed = [{ signUpId: 's1', participantId: 'p', bookableId: 'a' }];
    const { bookables, figures, outcomes } = allocate({ ...given, fixed });
    expect(outcomes[0]).toMatchObject({ signUpId: 's1', state: 'fixed', bookableId: 'a', rank: 1, missed: [] });
    expect(bookables[0]).toMatchObject({ bookableId: 'a', places: 1, wishes: 2, placed: 1 });
    expect(figures).toMatchObject({ fixed: 1, placed: 2 });
  });

  it('lets who has a place have a better one only after everybody without a place', () => {
    const given = problem({ a: 1, b: 1 }, repeated(2, ['a']), 'los');
    const [first, second] = given.claims;
    const other = { signUpId: 's9', participantId: 'p', choiceGroupId: 'g', wishes: [{ bookableId: 'a', rank: 2 }] };
    const claims = [first, second].flatMap((claim) => (claim === undefined ? [] : [{ ...claim, keeps: 'b' }]));
    const alone = allocate({ ...given, claims });
    expect(alone.outcomes.map(({ state }) => state)).toEqual(['placed', 'kept']);
    expect(alone.outcomes[0]).toMatchObject({ bookableId: 'a', givesUp: 'b', rank: 1 });
    expect(alone.outcomes[1]).toMatchObject({ bookableId: 'b', missed: [{ bookableId: 'a', reason: 'drawn' }] });
    const { figures, outcomes } = allocate({ ...given, claims: [...claims, other] });
    expect(outcomes.find(({ signUpId }) => signUpId === 's9')).toMatchObject({ bookableId: 'a', state: 'placed' });
    expect(figures).toMatchObject({ placed: 1, kept: 2, without: 0 });
  });

  it('says that fewer would have improved, of people who all have places', () => {
    const given = problem({ a: 1, b: 1, c: 9 }, [['a', 'b'], ['a']]);
    const { outcomes } = allocate({ ...given, claims: given.claims.map((claim) => ({ ...claim, keeps: 'c' })) });
    const moved = outcomes.find(({ signUpId }) => signUpId === 's0');
    expect(moved).toMatchObject({ bookableId: 'b', missed: [{ bookableId: 'a', reason: 'others-unimproved' }] });
  });

  it('fills waiting lists in the order of the draw, one list for each person', () => {
    const given = problem({ a: 1, b: 1 }, repeated(5, ['a', 'b']));
    const places = [
      { bookableId: 'a', places: 1, waitingPlaces: 2 },
      { bookableId: 'b', places: 1, waitingPlaces: Infinity },
    ];
    const { outcomes } = allocate({ ...given, places });
    expect(outcomes.map(({ waitsFor }) => waitsFor)).toEqual([undefined, undefined, 'a', 'a', 'b']);
  });

  it('says that there was nothing to share out, and still counts who wished', () => {
    const { bookables, outcomes } = allocate(problem({ a: 0, b: 2 }, repeated(2, ['a', 'b'])));
    const missed = { bookableId: 'a', rank: 1, reason: 'no-places', places: 0, wishes: 2, firstWishes: 2 };
    expect(outcomes.map((each) => each.missed)).toEqual([[missed], [missed]]);
    expect(bookables[0]).toEqual({ bookableId: 'a', places: 0, wishes: 2, firstWishes: 2, placed: 0 });
  });

  it('names a required group in which somebody has no place', () => {
    const given = problem({ a: 1 }, repeated(3, ['a']));
    const groups = given.groups.map((group) => ({ ...group, isRequired: true }));
    expect(allocate({ ...given, groups }).warnings).toEqual([
      { code: 'required-without', choiceGroupIds: ['g'], people: 2 },
    ]);
  });

  it('counts later wishes alike where numbers would lose their exactness, and says so', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `b${String(index).padStart(2, '0')}`);
    const given = problem(Object.fromEntries(ids.map((id) => [id, 1])), repeated(30, ids));
    const { figures, warnings } = allocate(given);
    expect(warnings).toEqual([{ code: 'ranks-merged', choiceGroupIds: ['g'], rank: 8 }]);
    expect(figures.byRank.map(({ people }) => people)).toEqual(ids.map(() => 1));
  });
});
