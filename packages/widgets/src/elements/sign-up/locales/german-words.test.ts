import { describe, expect, it } from 'vitest';
import { messages as ownDu } from '../manage/locales/own-de-du.js';
import { messages as ownSimple } from '../manage/locales/own-de-simple.js';
import { messages as own } from '../manage/locales/own-de.js';
import { messages as ownEnglish } from '../manage/locales/own-en.js';
import { messages as formDu } from './form-de-du.js';
import { messages as formSimple } from './form-de-simple.js';
import { messages as form } from './form-de.js';
import { messages as formEnglish } from './form-en.js';
import { messages as firstSimple } from './sign-up-de-simple.js';
import { messages as first } from './sign-up-de.js';
import { messages as firstEnglish } from './sign-up-en.js';

const formal = /\b(?:Sie|Ihre?[mnrs]?|Ihnen)\b/;
const familiar = /\b(?:[Dd]u|[Dd]eine?[mnrs]?|[Dd]ich|[Dd]ir)\b/;
const passive = /\b(?:wird|werden|wurden?|worden)\b/i;
const subordinate =
  /, (?:dass|weil|wenn|ob|damit|sobald|obwohl|während|falls|die|der|das|den|dem|deren|dessen|was|wer|wo|wie)\b|^(?:Wenn|Falls|Sobald|Weil|Ob|Wer) .*, /u;
/** Most words that a simple sentence has. */
const mostWords = 12;

/** What functions of a catalogue are called with: one of something, and several. */
const samples: readonly (readonly unknown[])[] = [
  [1, 1, 1],
  ['X', 'X', '5'],
];

/** Every word of a catalogue by its path, those that functions make included. */
function wordsOf(messages: unknown, path = ''): ReadonlyMap<string, readonly string[]> {
  if (typeof messages === 'string') return new Map([[path, [messages]]]);
  if (typeof messages === 'function')
    return new Map([[path, samples.map((each) => (messages as (...given: readonly unknown[]) => string)(...each))]]);
  const within = Object.entries(messages as object);
  return new Map(within.flatMap(([key, value]) => [...wordsOf(value, path === '' ? key : `${path}.${key}`)]));
}

const allOf = (messages: unknown) => [...wordsOf(messages).values()].flat();
const sentencesOf = (messages: unknown) => allOf(messages).flatMap((words) => words.split(/[.?!:…](?:\s|$)/u));

describe('words of a sign-up', () => {
  it.each([
    ['first picture, simple', firstSimple, first],
    ['first picture, English', firstEnglish, first],
    ['form, Du', formDu, form],
    ['form, simple', formSimple, form],
    ['form, English', formEnglish, form],
    ['own sign-up, Du', ownDu, own],
    ['own sign-up, simple', ownSimple, own],
    ['own sign-up, English', ownEnglish, own],
  ])('are there for everything: %s', (_, messages, german) => {
    expect([...wordsOf(messages).keys()].toSorted()).toEqual([...wordsOf(german).keys()].toSorted());
    expect(allOf(messages).filter((words) => words === '')).toEqual([]);
  });
});

describe('German words', () => {
  it.each(Object.entries({ first, form, own }))('address nobody: %s', (_name, messages) => {
    expect(allOf(messages).filter((words) => formal.test(words) || familiar.test(words))).toEqual([]);
  });
});

describe('German words that say Du', () => {
  it.each(Object.entries({ formDu, ownDu }))('never say Sie: %s', (_name, messages) => {
    const words = allOf(messages);
    expect(words.filter((each) => formal.test(each))).toEqual([]);
    expect(words.filter((each) => familiar.test(each)).length).toBeGreaterThan(8);
  });

  it.each([
    ['form', formDu, form],
    ['own sign-up', ownDu, own],
  ])('ask for nothing without saying Du: %s', (_, messages, german) => {
    // Infinitives ask nobody in particular, and sound like a sign at a door.
    const [du, neutral] = [wordsOf(messages), wordsOf(german)];
    const asking = [...neutral].filter(([, words]) => words.some((each) => /\bBitte\b/u.test(each)));
    expect(asking.filter(([path, words]) => du.get(path)?.join() === words.join()).map(([path]) => path)).toEqual([]);
  });
});

describe('simple German words', () => {
  const catalogues = Object.entries({ firstSimple, formSimple, ownSimple });

  it.each(catalogues)('never say Du: %s', (_name, messages) => {
    expect(allOf(messages).filter((words) => familiar.test(words))).toEqual([]);
  });

  it.each(catalogues)('make short sentences: %s', (_name, messages) => {
    const long = sentencesOf(messages).filter((sentence) => sentence.split(/\s+/u).length > mostWords);
    expect(long).toEqual([]);
  });

  it.each(catalogues)('have one thought at a time: %s', (_name, messages) => {
    const sentences = sentencesOf(messages);
    expect(sentences.filter((sentence) => /[()–;]/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => subordinate.test(sentence))).toEqual([]);
  });

  it.each(catalogues)('say who does something: %s', (_name, messages) => {
    expect(sentencesOf(messages).filter((sentence) => passive.test(sentence))).toEqual([]);
  });
});
