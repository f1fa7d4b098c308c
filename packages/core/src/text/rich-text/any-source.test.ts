import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRichText } from './read-rich-text.js';
import type { RichBlock, RichInline } from './rich-node.js';

const marks = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](',
  '(',
  ')',
  '!',
  '<',
  '>',
  '"',
  "'",
  '\\',
  '\n',
  '\n\n',
  ' ',
  '\t',
];
const words = [
  '# ',
  '- ',
  '1. ',
  '> ',
  'https://',
  'a',
  'Ä',
  '🎉',
  '\u0000',
  '\uD800',
  'data:',
  '](https://a.example)',
];
const anySource = fc.oneof(
  fc.array(fc.constantFrom(...marks, ...words), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function inlinesOf(block: RichBlock): readonly RichInline[] {
  switch (block.kind) {
    case 'blockquote':
      return block.children.flatMap(inlinesOf);
    case 'list':
    case 'orderedList':
      return block.items.flat().flatMap(inlinesOf);
    default:
      return block.children;
  }
}

function withInner(node: RichInline): readonly RichInline[] {
  return 'children' in node ? [node, ...node.children.flatMap(withInner)] : [node];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const nodesOf = (source: string) => readRichText(source).flatMap(inlinesOf).flatMap(withInner);
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('any source', () => {
  it('is read into nodes of bounded depth', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(depthOf(readRichText(source))).toBeLessThan(60);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives links with allowed schemes and no links inside them', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        for (const node of nodesOf(source)) {
          if (node.kind !== 'link') continue;
          expect(node.href).toMatch(/^(https?:\/\/|mailto:|tel:)/i);
          expect(node.children.flatMap(withInner).map(({ kind }) => kind)).not.toContain('link');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no word', () => {
    const piece = fc.constantFrom('eins', 'zwei', '**drei**', '*vier*', '- fünf', '\n', '> ', '[', '_', '`', '# sechs');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join(' ');
        const read = readRichText(source).flatMap(inlinesOf).flatMap(withInner);
        const written = read.map((node) => ('text' in node ? node.text : ' ')).join(' ');
        expect(wordsOf(written)).toEqual(wordsOf(source));
      }),
      { numRuns: 1_000 },
    );
  });

  // Quadratic time would take minutes on these; the time limit of a case is the judge.
  it.each([
    '*a ',
    'a* ',
    '*_',
    '_(',
    '[',
    '[a](',
    '[a](b "',
    '`a``',
    '<a',
    'https://a)....',
    'http://?',
    'http://a\u0001',
    '\\',
    '> \n',
    '- a\n',
    '\t- a\n',
    '# ',
    '*a [b* c](https://a.example) ',
    '***a** ',
  ])('of %j over and over is read in time', (part) => {
    expect(readRichText(part.repeat(200_000 / part.length)).length).toBeGreaterThan(0);
  });

  it('with marks of ever new length is read in time', () => {
    const ticks = Array.from({ length: 600 }, (_, length) => '`'.repeat(length + 1)).join(' ');
    const indents = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
    expect(readRichText(ticks)).toHaveLength(1);
    expect(readRichText(indents)).toHaveLength(1);
    expect(readRichText(`# ${' '.repeat(200_000)}a`)).toHaveLength(1);
  });
});
