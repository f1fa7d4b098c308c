import { describe, expect, it } from 'vitest';
import { plainProgramme, programmeSizes } from './bench-programme.js';
import { searchText, typedKeys } from './session-search.js';

describe('typedKeys', () => {
  it.each(['12', '200', '2000'] as const)('change with every key what is left of %s sessions', (size) => {
    const programme = plainProgramme(programmeSizes[size]);
    const counts = typedKeys(programme).map(({ count }) => count);
    expect(counts.every((count, at) => count > 0 && count !== (counts[at - 1] ?? Number(size)))).toBe(true);
    expect(counts.at(-1)).toBe(programme.sessions.length);
  });

  it('count what the words are found in', () => {
    const programme = plainProgramme(programmeSizes['200']);
    const [first] = typedKeys(programme);
    const found = programme.sessions.filter((session) => searchText(session).includes('h'));
    expect(first).toEqual({ key: 'h', words: 'h', count: found.length });
  });

  it('refuse a programme in which a key would change nothing', () => {
    expect(() => typedKeys({ days: [], rooms: [], sessions: [] })).toThrow(RangeError);
  });
});
