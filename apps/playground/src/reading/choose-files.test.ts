import { describe, expect, it } from 'vitest';
import { chooseFiles } from './choose-files.js';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

function chosen(...names: readonly string[]) {
  const pair = chooseFiles(named(...names));
  return [pair?.main.name, pair?.companion?.name, pair?.further.map(({ name }) => name)];
}

describe('of several files', () => {
  it('the list of actors goes beside the ties, in whatever order they come', () => {
    expect(chosen('netz-nodes.csv', 'netz-edges.csv')).toEqual(['netz-edges.csv', 'netz-nodes.csv', []]);
    expect(chosen('partner.csv', 'partner-Knoten.CSV')).toEqual(['partner.csv', 'partner-Knoten.CSV', []]);
  });

  it('the first is read and the others are named', () => {
    expect(chosen('a.xlsx', 'b.xlsx')).toEqual(['a.xlsx', undefined, ['b.xlsx']]);
  });

  it('a list of actors alone is read as what it is', () => {
    expect(chosen('akteure.csv')).toEqual(['akteure.csv', undefined, []]);
  });

  it('none is none', () => {
    expect(chooseFiles([])).toBeUndefined();
  });
});
