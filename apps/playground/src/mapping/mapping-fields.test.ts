import type { Mapping } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import type { FileColumn } from '../reading/file-columns.js';
import { chosenMapping, mappingForm, neededWords } from './mapping-fields.js';
import type { Meaning } from './mapping-fields.js';

function column(heading: string, role?: string, isGuessed = false): FileColumn {
  return { heading, samples: [], role, isGuessed };
}

const programme = {
  kind: 'event',
  format: 'csv',
  columns: [column('Was', 'title'), column('Wann', 'start', true)],
} as const;
const table = { kind: 'table', format: 'xlsx', columns: [column('A'), column('B')] } as const;

function headingOf(role: string, form: ReturnType<typeof mappingForm>): string | undefined {
  return form.fields.find((field) => field.role === role)?.heading;
}

describe('questions about columns', () => {
  it('are answered as the reader did', () => {
    const form = mappingForm(programme, {});
    expect([headingOf('title', form), headingOf('start', form), headingOf('room', form)]).toEqual(['Was', 'Wann', '']);
    expect(form.fields.filter(({ isGuessed }) => isGuessed).map(({ role }) => role)).toEqual(['start']);
  });

  it('are answered as somebody chose, which is no guess any more', () => {
    const form = mappingForm(programme, { start: 'Was' });
    const start = form.fields.find(({ role }) => role === 'start');
    expect([start?.heading, start?.isGuessed]).toEqual(['Was', false]);
  });

  it('are about something else once somebody says the table is something else', () => {
    const form = mappingForm(programme, {}, 'network');
    expect([headingOf('from', form), headingOf('title', form)]).toEqual(['', undefined]);
  });

  it('begin with what an unknown table means', () => {
    const form = mappingForm(table, {});
    expect([form.meaning, form.fields.length, form.meanings]).toEqual([undefined, 0, ['event', 'network', 'signups']]);
  });

  it('are none where a format needs no mapping', () => {
    const form = mappingForm({ kind: 'network', format: 'graphml', columns: [] }, {});
    expect([form.fields, form.meanings]).toEqual([[], []]);
  });

  it('leave no choice of meaning to a list of people', () => {
    const people = { kind: 'signups', format: 'csv', columns: [column('E-Mail', 'mail')] } as const;
    expect(mappingForm(people, {}).meanings).toEqual([]);
  });
});

describe('what still has to be chosen', () => {
  it.each<[Meaning, Mapping, boolean]>([
    ['event', { title: 'A' }, true],
    ['event', { title: 'A', day: 'B' }, false],
    ['network', { from: 'A' }, true],
    ['network', { from: 'A', to: 'B' }, false],
    ['signups', {}, true],
    ['signups', { mail: 'A' }, false],
  ])('for %s with %j', (meaning, mapping, isNeeded) => {
    expect(neededWords(table, mapping, meaning) !== '').toBe(isNeeded);
  });

  it('is nothing where the reader found the same', () => {
    expect(neededWords(programme, {}, 'event')).toBe('');
  });
});

describe('a chosen column', () => {
  it('becomes part of the mapping, and leaves it again', () => {
    const chosen = chosenMapping({ title: 'Was' }, 'start', 'Wann');
    expect(chosen).toEqual({ title: 'Was', start: 'Wann' });
    expect(chosenMapping(chosen, 'title', '')).toEqual({ start: 'Wann' });
  });
});
