import { describe, expect, it } from 'vitest';
import { readStartOptions } from './start-options.js';

describe('the options of the start', () => {
  it('are a gentle start without words', () => {
    expect(readStartOptions([])).toEqual({ isReset: false, imports: [] });
  });

  it('take every word behind --import as a file', () => {
    const { imports } = readStartOptions(['--import', 'a.json', 'b.csv', '--reset']);
    expect(imports).toEqual(['a.json', 'b.csv']);
  });

  it('take a folder for the data', () => {
    expect(readStartOptions(['--data', 'elsewhere']).data).toBe('elsewhere');
  });

  it.each([[['--sowhat']], [['a.json']]])('refuse %j', (words) => {
    expect(() => readStartOptions(words)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
