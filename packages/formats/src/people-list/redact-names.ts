import type { SignUp } from '@geflecht/core/sign-up';
import { nameParticles } from '../programme-table/data/person-words.js';

const addressLike = /[^\s@<>()]{1,64}@[^\s@<>()]{1,200}|(?:\+|\b0)[\d\s/()-]{6,30}\d/g;
const shortestName = 2;
const hidden = '…';

function isTelling(word: string): boolean {
  return word.length >= shortestName && !nameParticles.has(word);
}

function wordsOf(name: string | undefined): readonly string[] {
  return (name ?? '').toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}

/**
 * Makes a function that takes names, mail addresses and telephone numbers out of free answers: whoever cooks needs to
 * know the allergy, not whose it is.
 */
export function redactor(signUps: readonly SignUp[]): (text: string) => string {
  const names = new Set(
    signUps.flatMap(({ contact, participants }) =>
      [contact.name, ...participants.map(({ name }) => name)].flatMap(wordsOf).filter(isTelling),
    ),
  );
  return (text) =>
    text.replace(addressLike, hidden).replace(/[\p{L}\p{M}'’-]+/gu, (word) => {
      const bare = word.toLowerCase();
      return names.has(bare) || names.has(bare.replace(/['’]?s$/, '')) ? hidden : word;
    });
}
