import { describe, expect, it } from 'vitest';
import { figureWords, joinWords, sentencePieces } from './sentence-model.js';

const told = (sentence: string, holes: Readonly<Record<string, string>>): string =>
  sentencePieces(sentence, (hole) => holes[hole]).join('');

describe('sentencePieces', () => {
  it('puts what it is handed into the holes', () => {
    expect(told('{1} kennt {2}.', { 1: 'Ahorn', 2: 'Birke' })).toBe('Ahorn kennt Birke.');
  });

  it('leaves out a clause in brackets whose hole stays empty', () => {
    expect(told('Frei[ seit {day}].', {})).toBe('Frei.');
    expect(told('Frei[ seit {day}].', { day: 'Mai' })).toBe('Frei seit Mai.');
  });
});

describe('joinWords', () => {
  it('makes one of words beside words, and leaves the rest in its order', () => {
    expect(joinWords(['a', ['b', 1, 'c'], 'd', 2])).toEqual(['ab', 1, 'cd', 2]);
  });
});

describe('figureWords', () => {
  it('sets the noun to the figure', () => {
    expect(figureWords('count|Partner hat|Partner haben', { count: 1 }, 'de')).toBe('1 Partner hat');
    expect(figureWords('count|Partner hat|Partner haben', { count: 12 }, 'de')).toBe('12 Partner haben');
  });

  it('chooses a form without the figure, also for nought', () => {
    expect(figureWords('required?ja|nein', { required: 1 }, 'de')).toBe('ja');
    expect(figureWords('required?ja|nein', { required: 0 }, 'de')).toBe('nein');
  });

  it('writes figures and days as the language does', () => {
    expect(figureWords('equal', { equal: 1.6 }, 'de')).toBe('1,6');
    expect(figureWords('endsOn', { endsOn: '2027-01-02' }, 'de')).toBe('02.01.2027');
  });

  it('has nothing to say of what is not there, and of none', () => {
    expect(figureWords('seekers|sucht|suchen', { seekers: 0 }, 'de')).toBeUndefined();
    expect(figureWords('hours', {}, 'de')).toBeUndefined();
  });
});
