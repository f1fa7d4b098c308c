import { findingCodes } from '@geflecht/core/reasoning';
import { describe, expect, it } from 'vitest';
import { findingGroups, groupCodes } from './finding-groups-model.js';
import type { ShownFinding } from './finding-groups-model.js';
import type { FindingsMessages } from './locales/findings-messages.js';
import { messages as english } from './locales/findings-en.js';
import { messages as german } from './locales/findings-de.js';

const none: ReadonlySet<string> = new Set();

const holesOf = ({ found }: FindingsMessages) =>
  Object.entries(found).map(([code, [sentence]]) => {
    const holes = [...sentence.matchAll(/\{([^}|?]+)/g)].map(([, hole]) => hole);
    return [code, new Set(holes)];
  });

const missing = (term: string, required: number): ShownFinding => ({
  code: 'kind-missing',
  terms: [term],
  figures: { required },
});

describe('groupCodes', () => {
  it('has each code of the reasoning under one heading', () => {
    const codes = Object.values(groupCodes).flat();
    expect(codes.toSorted()).toEqual([...findingCodes, 'empty-cells'].toSorted());
  });
});

describe('the words of findings', () => {
  it.each([
    ['German', german],
    ['English', english],
  ])('end each sentence with a full stop and each question with its mark, in %s', (_, { found }) => {
    for (const [sentence, question] of Object.values(found)) {
      expect(sentence).toMatch(/\.$/);
      expect(question).toMatch(/\?$/);
    }
  });

  it('fill the same holes in both languages', () => {
    expect(holesOf(english)).toEqual(holesOf(german));
  });
});

describe('findingGroups', () => {
  it('tells first what is not known, and under each heading only what was found', () => {
    const found: readonly ShownFinding[] = [{ code: 'funding-ends' }, { code: 'bridge' }, { code: 'sides-open' }];
    expect(findingGroups(found, none).map(({ name }) => name)).toEqual(['unknown', 'thread', 'money']);
  });

  it('leaves out hidden codes, and headings that have none left', () => {
    const found: readonly ShownFinding[] = [{ code: 'bridge' }, { code: 'sides-open' }];
    expect(findingGroups(found, new Set(['bridge', 'no-code'])).map(({ name }) => name)).toEqual(['unknown']);
  });

  it('keeps findings of a code together, so that they share a question', () => {
    const found: readonly ShownFinding[] = [
      { code: 'bridge', id: '1' },
      { code: 'cut-point' },
      { code: 'bridge', id: '2' },
    ];
    expect(findingGroups(found, none)[0]?.entries.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['cut-point', 1],
      ['bridge', 2],
    ]);
  });

  it('names all missing kinds in one sentence, those that are required in one before', () => {
    const found = [missing('school', 0), missing('police', 1), missing('farm', 0)];
    expect(findingGroups(found, none)[0]?.entries[0]?.findings.map(({ terms }) => terms)).toEqual([
      ['police'],
      ['school', 'farm'],
    ]);
  });

  it('opens the first heading, and others as long as there are at most five questions', () => {
    const open = findingGroups(
      [...groupCodes.unknown, 'kind-known' as const, 'bridge' as const].map((code) => ({ code })),
      none,
    ).map(({ isOpen }) => isOpen);
    expect(open).toEqual([true, true, false]);
    expect(
      findingGroups(
        groupCodes.tasks.map((code) => ({ code })),
        none,
      ).map(({ isOpen }) => isOpen),
    ).toEqual([true]);
  });
});
