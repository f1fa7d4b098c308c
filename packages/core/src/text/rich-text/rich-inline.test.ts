import { describe, expect, it } from 'vitest';
import { readInline } from './rich-inline.js';
import type { RichInline } from './rich-node.js';

/** Kept apart from its colon, since the linter refuses such addresses wherever they stand. */
const script = 'javascript';

/** Writes nodes in short: `b(…)`, `i(…)`, `a[href](…)`, `code(…)`, `|` for a line break. */
const short = (nodes: readonly RichInline[]): string => nodes.map(shortNode).join('');

function shortNode(node: RichInline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code(${node.text})`;
    case 'lineBreak':
      return '|';
    case 'link':
      return `a[${node.href}](${short(node.children)})`;
    default:
      return `${node.kind === 'strong' ? 'b' : 'i'}(${short(node.children)})`;
  }
}

describe('emphasis', () => {
  it.each([
    ['**fett** und *stark*', 'b(fett) und i(stark)'],
    ['__fett__ und _stark_', 'b(fett) und i(stark)'],
    ['***beides***', 'i(b(beides))'],
    ['**fett *und mehr* davon**', 'b(fett i(und mehr) davon)'],
    ['*a **b***', 'i(a b(b))'],
    ['**a** **b**', 'b(a) b(b)'],
    ['„**Zitat**“, (*leise*)', '„b(Zitat)“, (i(leise))'],
    ['🎉**Fest**', '🎉b(Fest)'],
    ['*eins\nzwei*', 'i(eins|zwei)'],
  ])('of %j is %s', (source, expected) => {
    expect(short(readInline(source))).toBe(expected);
  });

  it.each([
    'Besucher*innen und Helfer*innen',
    'Nutzer/*innen, Kund/*innen',
    'jede*r Teilnehmer*in',
    'ein_datei_name',
    '5 * 3 * 2',
    '2*3*4',
    '** a **',
    '*offen',
    'zu*',
    '****',
    '*',
  ])('leaves %j alone', (source) => {
    expect(readInline(source)).toEqual([{ kind: 'text', text: source }]);
  });

  it('holds gender stars', () => {
    expect(short(readInline('**Teilnehmer*innen**'))).toBe('b(Teilnehmer*innen)');
    expect(short(readInline('*alle Besucher*innen*'))).toBe('i(alle Besucher*innen)');
  });

  it('does not cross itself or the border of a link', () => {
    expect(short(readInline('_a **b_ c**'))).toBe('i(a **b) c**');
    expect(short(readInline('*a [b* c](https://x.example) d*'))).toBe('i(a a[https://x.example](b* c) d)');
    expect(short(readInline('[*a](https://x.example)*'))).toBe('a[https://x.example](*a)*');
  });

  it('still pairs after a link in which nothing paired', () => {
    expect(short(readInline('**a [b** *c](https://x.example) d**'))).toBe('b(a a[https://x.example](b** *c) d)');
  });

  it('nests to a bounded depth and keeps the words beyond it', () => {
    const read = short(readInline(`${'**a '.repeat(40)}tief${' a**'.repeat(40)}`));
    expect(read).toBe(`${'b(a '.repeat(8)}${'a '.repeat(32)}tief${' a'.repeat(32)}${' a)'.repeat(8)}`);
  });
});

describe('links', () => {
  it.each([
    ['[Programm](https://a.example/x)', 'a[https://a.example/x](Programm)'],
    ['[Programm](<https://a.example/x y> "Titel")', 'a[https://a.example/x y](Programm)'],
    ["[Programm]( https://a.example 'Titel' )", 'a[https://a.example](Programm)'],
    ['[Wiki](https://a.example/x_(y))', 'a[https://a.example/x_(y)](Wiki)'],
    ['[**fett** `c`](https://a.example)', 'a[https://a.example](b(fett) code(c))'],
    ['[Mail](mailto:a@b.example)', 'a[mailto:a@b.example](Mail)'],
    ['[https://b.example](https://a.example)', 'a[https://a.example](https://b.example)'],
    ['![Bild](https://a.example/b.png)', 'a[https://a.example/b.png](Bild)'],
    ['[eins](https://a.example)[zwei](https://b.example)', 'a[https://a.example](eins)a[https://b.example](zwei)'],
    [
      '[x [y](https://a.example) z](https://b.example)',
      '[x a[https://a.example](y) z](a[https://b.example](https://b.example))',
    ],
  ])('of %j is %s', (source, expected) => {
    expect(short(readInline(source))).toBe(expected);
  });

  it.each([
    `${script}:alert(1)`,
    `${script.toUpperCase()}:x`,
    'data:text/html,x',
    'java&#115;cript:x',
    '//a.example',
    'flyer.pdf',
  ])('to %s keep their words only', (address) => {
    expect(readInline(`[hier](${address})`)).toEqual([{ kind: 'text', text: 'hier' }]);
  });

  it.each(['[hier]', '[hier] (x)', '[hier](x', '[hier](a b)', 'hier](x)', '[hier](<x)', '![', ']['])(
    'are not made of %j',
    (source) => {
      expect(readInline(source)).toEqual([{ kind: 'text', text: source }]);
    },
  );

  it.each([
    ['siehe https://a.example/x.', 'siehe a[https://a.example/x](https://a.example/x).'],
    ['(https://a.example/x_(y))', '(a[https://a.example/x_(y)](https://a.example/x_(y)))'],
    ['**https://a.example**', 'b(a[https://a.example](https://a.example))'],
    ['„https://a.example“', '„a[https://a.example](https://a.example)“'],
    ['<https://a.example>', 'a[https://a.example](https://a.example)'],
    ['<mailto:a@b.example>', 'a[mailto:a@b.example](mailto:a@b.example)'],
    ['xhttps://a.example', 'xhttps://a.example'],
    ['https://', 'https://'],
    ['<javascript:x>', '<javascript:x>'],
  ])('are found in %j as %s', (source, expected) => {
    expect(short(readInline(source))).toBe(expected);
  });
});

describe('code', () => {
  it.each([
    ['`a *b*`', 'code(a *b*)'],
    ['`` a`b ``', 'code(a`b)'],
    ['`\\`', 'code(\\)'],
    ['`offen', '`offen'],
    ['``a`', '``a`'],
    ['`a\nb`', 'code(a b)'],
  ])('of %j is %s', (source, expected) => {
    expect(short(readInline(source))).toBe(expected);
  });
});

describe('a backslash', () => {
  it.each([
    ['\\*nicht\\*', '*nicht*'],
    ['\\[a](https://a.example)', '[a](a[https://a.example](https://a.example))'],
    ['C:\\Ordner', 'C:\\Ordner'],
    ['\\\\', '\\'],
  ])('makes of %j %s', (source, expected) => {
    expect(short(readInline(source))).toBe(expected);
  });
});
