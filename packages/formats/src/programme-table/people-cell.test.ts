import { describe, expect, it } from 'vitest';
import { readPeople } from './people-cell.js';

const names = (cell: string) => readPeople(cell).people.map(({ name }) => name);

describe('the people of a cell', () => {
  it.each([
    ['Ada Beispiel', ['Ada Beispiel']],
    ['Ada Beispiel, Bo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['Ada Beispiel und Bo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['Ada Beispiel & Bo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['Dr. Ada von Beispiel; Prof. Dr. Bo Muster', ['Dr. Ada von Beispiel', 'Prof. Dr. Bo Muster']],
    ['Ada Beispiel\nBo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['Ada Beispiel / Bo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['Haus & Hof e. V.', ['Haus & Hof e. V.']],
    ['Nähgruppe am See', ['Nähgruppe am See']],
    ['The Camp Crew', ['The Camp Crew']],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  it('come from somewhere, in brackets or behind a comma', () => {
    expect(readPeople('Ada Beispiel (Haus am Erlenbogen), Bo Muster (Stadt Musterfurt)').people).toEqual([
      { name: 'Ada Beispiel', affiliation: 'Haus am Erlenbogen', role: undefined },
      { name: 'Bo Muster', affiliation: 'Stadt Musterfurt', role: undefined },
    ]);
    expect(readPeople('Ada Beispiel, Jugendamt Musterfurt').people).toEqual([
      { name: 'Ada Beispiel', affiliation: 'Jugendamt Musterfurt', role: undefined },
    ]);
  });

  it('have a function where the words behind the comma name one', () => {
    expect(readPeople('Ada Beispiel, Leiterin des Hauses').people).toEqual([
      { name: 'Ada Beispiel', function: 'Leiterin des Hauses', role: undefined },
    ]);
  });

  it('have the role that stands before the colon, or in the brackets', () => {
    expect(readPeople('Moderation: Ada Beispiel; Impuls: Bo Muster (Verein Muster)').people).toMatchObject([
      { name: 'Ada Beispiel', role: 'moderator' },
      { name: 'Bo Muster', role: 'speaker', affiliation: 'Verein Muster' },
    ]);
    expect(readPeople('Podium:\nAda Beispiel\nBo Muster').people.map(({ role }) => role)).toEqual([
      'panellist',
      'panellist',
    ]);
    expect(readPeople('Ada Beispiel (Moderation)').people).toEqual([{ name: 'Ada Beispiel', role: 'moderator' }]);
  });

  it('keep what nobody knows as their function', () => {
    expect(readPeople('Gitarre: Ada Beispiel').people).toMatchObject([{ name: 'Ada Beispiel', function: 'Gitarre' }]);
  });

  it('are not those who are yet to be named', () => {
    expect(readPeople('Ada Beispiel, N.N.')).toMatchObject({ people: [{ name: 'Ada Beispiel' }], nobody: ['N.N.'] });
    expect(readPeople('')).toEqual({ people: [], nobody: [] });
  });
});
