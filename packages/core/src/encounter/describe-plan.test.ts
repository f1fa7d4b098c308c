import { describe, expect, it } from 'vitest';
import { buildCafe, buildStrangers } from '../testing/index.js';
import { describePlan } from './describe-plan.js';
import type { EncounterProblem } from './encounter-problem.js';
import { planEncounters } from './plan-encounters.js';

function told(problem: EncounterProblem, locale?: string) {
  const plan = planEncounters(problem, { steps: 5_000 });
  if (!plan.ok) throw new RangeError(plan.code);
  return { ...describePlan(problem, plan.value, locale), figures: plan.value.figures };
}

const codesOf = (problem: EncounterProblem) => told(problem).warnings.map(({ code }) => code);
const hosted = (problem: EncounterProblem): EncounterProblem => ({
  ...problem,
  tables: problem.tables.map((table) => ({ ...table, hasHost: true })),
});
const of = (organisation: string) => ({ organisation, organisationKeys: [organisation] });

describe('a plan in words', () => {
  const cafe = buildCafe({ people: 40, tables: 6, rounds: 3, organisations: 15, ties: 20, sectors: 4 });

  it('says in German how many of how many new pairs meet', () => {
    const { sentences, figures } = told(cafe);
    const { newPairs, newPairsAtMost } = figures;
    expect(sentences[0]).toContain(
      `In drei Runden begegnen sich ${newPairs} von höchstens ${newPairsAtMost} möglichen neuen Paaren`,
    );
    expect(sentences.at(-1)).toBe('40 Menschen sitzen an 6 Tischen, je Tisch 6 bis 7.');
  });

  it('says the same in English for all other languages', () => {
    const { sentences, figures } = told(cafe, 'tr');
    expect(sentences[0]).toContain(
      `In three rounds, ${figures.newPairs} of at most ${figures.newPairsAtMost} possible`,
    );
    expect(told(cafe, 'de-x-du').sentences[0]).toMatch(/^In drei Runden/u);
  });

  it('says so when more is not possible', () => {
    const strangers = buildStrangers({ people: 16, tables: 4, rounds: 5 }, { revisits: 'allow' });
    expect(told(strangers).sentences[0]).toBe('In fünf Runden begegnen sich 120 neue Paare – mehr sind nicht möglich.');
  });

  it('says so when all work together already', () => {
    const people = ['a', 'b', 'c', 'd'].map((personId) => ({ personId, ...of('Amt') }));
    const { sentences } = told(buildStrangers({ people: 4, tables: 2, rounds: 1 }, { people }), 'en');
    expect(sentences[0]).toBe('No new encounters are possible: all of them work together already.');
  });
});

describe('warnings', () => {
  const strangers = hosted(buildStrangers({ people: 12, tables: 3, rounds: 2 }));
  const known = strangers.people.map((person, at) => ({ ...person, ...of(`Haus ${at}`) }));

  it('are none where nothing stands in the way', () => {
    expect(codesOf({ ...strangers, people: known })).toEqual([]);
  });

  it('name an organisation with more people than tables', () => {
    const people = known.map((person, at) => (at < 4 ? { ...person, ...of('Amt für Familie') } : person));
    expect(told({ ...strangers, people }).warnings).toEqual([
      {
        code: 'organisation-crowds',
        organisation: 'Amt für Familie',
        people: 4,
        tables: 3,
        text: '„Amt für Familie“ kommt mit 4 Menschen, es gibt aber nur 3 Tische. Deshalb sitzen in jeder Runde einige von dort zusammen.',
      },
    ]);
  });

  it('tell that there are more rounds than tables', () => {
    const problem = { ...strangers, people: known, rounds: [1, 2, 3, 4] };
    expect(told(problem).warnings).toMatchObject([{ code: 'revisits', visits: 12, isByRounds: true }]);
  });

  it('tell of tables of different sizes and of tables without a host', () => {
    const tables = [
      { partId: 't1', capacity: 8 },
      { partId: 't2', capacity: 2, hasHost: true },
      { partId: 't3', capacity: 2 },
    ];
    expect(codesOf({ ...strangers, people: known, tables })).toEqual([
      'revisits',
      'uneven-tables',
      'tables-without-host',
    ]);
  });

  it('tell of people who meet nobody new and of people nothing is known about', () => {
    const people = [...['a', 'b', 'c'].map((personId) => ({ personId, ...of('Amt') })), { personId: 'd' }];
    const problem = hosted(buildStrangers({ people: 4, tables: 2, rounds: 1 }, { people }));
    expect(told(problem).warnings).toMatchObject([
      { code: 'organisation-crowds' },
      { code: 'meets-nobody-new', personIds: expect.any(Array) },
      { code: 'origin-unknown', people: 1 },
    ]);
  });
});
