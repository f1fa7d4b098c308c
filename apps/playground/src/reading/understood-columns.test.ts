import { readFile } from '@geflecht/formats';
import type { ReadWarning } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { understoodColumns } from './understood-columns.js';

function warning(code: string, de: string): ReadWarning {
  return { code, message: { de, en: '' }, at: 'row 1', count: 1 };
}

const mapped = (list: string) => warning('columns-mapped', `Spalten nach ihren Überschriften zugeordnet: ${list}.`);

describe('columns as the reader understood them', () => {
  it('are taken from what a real reading says', async () => {
    const text = 'Was;Wann;Tag\nBegrüßung;9:00;6.3.2027\nImpuls;10:00;6.3.2027\n';
    const { warnings } = await readFile(new TextEncoder().encode(text));
    const found = understoodColumns(warnings).map(({ role, headings }) => [role, ...headings]);
    expect(found).toEqual([
      ['title', 'Was'],
      ['day', 'Tag'],
      ['start', 'Wann'],
    ]);
  });

  it('keep commas in headings apart from commas between columns', () => {
    const found = understoodColumns([mapped('title ← Was, bitte?, start ← Uhrzeit, ca.')]);
    expect(found.map(({ headings }) => headings)).toEqual([['Was, bitte?'], ['Uhrzeit, ca.']]);
  });

  it('are several where a role has several, unless the plus is part of a heading', () => {
    const [persons] = understoodColumns([mapped('persons ← Referentin 1 + Referentin 2')]);
    const [title] = understoodColumns([mapped('title ← Was + Wie')], ['Was + Wie']);
    expect(persons?.headings).toEqual(['Referentin 1', 'Referentin 2']);
    expect(title?.headings).toEqual(['Was + Wie']);
  });

  it('say which of them only the cells gave away', () => {
    const guess = warning('columns-guessed', 'Spalten …, nach ihrem Inhalt zugeordnet: start ← A. Bitte prüfen.');
    const found = understoodColumns([mapped('title ← B, start ← A'), guess]);
    expect(found.map(({ role, isGuessed }) => [role, isGuessed])).toEqual([
      ['title', false],
      ['start', true],
    ]);
  });

  it('are fewer where a sentence was cut, and none where it says something else', () => {
    expect(understoodColumns([mapped('title ← Was, persons ← Refer…')]).map(({ role }) => role)).toEqual(['title']);
    expect(understoodColumns([warning('columns-mapped', 'Alles wie immer.')])).toEqual([]);
  });
});
