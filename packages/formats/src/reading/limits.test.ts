import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';
import type { Limits } from '../index.js';

const read = (text: string, limits: Partial<Limits>) => readFile(new TextEncoder().encode(text), { limits });

describe('limits', () => {
  it.each([
    ['too-large', 'von;nach\na;b\n', { bytes: 5 }],
    ['too-deep', '{"a":{"b":{"c":1}}}', { depth: 2 }],
    ['too-deep', '<graphml><graph><node id="a"><graph><node id="b"/></graph></node></graph></graphml>', { depth: 4 }],
    ['too-deep', 'graph [ node [ id 1 a [ b 1 ] ] ]', { depth: 3 }],
    ['too-many', 'von;nach\na;b\nc;d\n', { records: 1 }],
    ['too-many', 'a;b;c\n1;2;3\n', { columns: 2 }],
    ['too-many', '*Vertices 11\n*Edges\n1 2\n', { records: 10 }],
    ['too-many', '[{"title":"a","start":"2027-01-01"},{"title":"b","start":"2027-01-02"}]', { records: 1 }],
  ])('%s where a bound is passed', async (code, text, limits) => {
    await expect(read(text, limits)).rejects.toMatchObject({ name: 'FormatError', code });
  });

  it('leave alone what stays within them', async () => {
    await expect(read('von;nach\na;b\n', { records: 2, columns: 2, bytes: 13 })).resolves.toMatchObject({
      kind: 'network',
    });
  });
});
