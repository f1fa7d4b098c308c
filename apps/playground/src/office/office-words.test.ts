import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officeWordsDe } from './data/office-words-de.js';
import { officeWordsEn } from './data/office-words-en.js';
import { pageWordsEn } from './data/page-words-en.js';
import { failureSentence, officeWords, valueWords } from './office-words.js';

const page = readFileSync(new URL('../../site/buero.html', import.meta.url), 'utf8');

/** Names of everything that is said, as deep as it goes. */
function namesIn(words: object, before = ''): readonly string[] {
  return Object.entries(words).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === 'object' && value !== null ? namesIn(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

describe('the words of the office', () => {
  it('are the same in both languages', () => {
    expect(namesIn(officeWordsEn)).toEqual(namesIn(officeWordsDe));
  });

  it('have an English one for each that stands in the page, and no other', () => {
    const inPage = new Set([...page.matchAll(/data-word="(\w+)"/gu)].map(([, name = '']) => name));
    expect(Object.keys(pageWordsEn).toSorted()).toEqual([...inPage].toSorted());
  });

  it('are German where no other language is known', () => {
    expect([officeWords('tr').locale, officeWords('en-GB').locale]).toEqual(['de', 'en']);
  });

  it('tell bands of ages and answers', () => {
    expect(['3-5', '11-', 'true', 'Vegan'].map((value) => valueWords(value, officeWordsDe))).toEqual([
      '3 bis 5 Jahre',
      'ab 11 Jahren',
      'ja',
      'Vegan',
    ]);
  });

  it('name the code of a failure that has no sentence', () => {
    expect(failureSentence({ code: 'teapot' }, officeWordsDe)).toContain('teapot');
    expect(failureSentence({ code: 'closed' }, officeWordsDe)).toBe(officeWordsDe.failures['closed']);
  });
});
