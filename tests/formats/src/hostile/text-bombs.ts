import type { Bomb } from './bomb.js';
import { often } from './bomb.js';
import { bytesOf } from './joined.js';

const text = (written: string) => () => bytesOf(written);

/** Hostile tables and network files of plain text. */
export const textBombs: readonly Bomb[] = [
  { what: 'an unclosed cell', bytes: text(`a;b\n"${'x;y\n'.repeat(often)}`) },
  { what: 'quotes in the midst of cells', bytes: text(`a;b\n${'x"y;"z\n'.repeat(often / 4)}`) },
  { what: 'a row of many columns', bytes: text(`a${';a'.repeat(often)}\n1\n`), refused: ['too-many'] },
  { what: 'many rows of one column', bytes: text(`a;b\n${'1;2\n'.repeat(260_000)}`), refused: ['too-many'] },
  { what: 'a line of blanks', bytes: text(`a;b\n${' '.repeat(often * 5)}x`) },
  { what: 'a number of many digits', bytes: text(`Source;Target;Weight\na;b;${'1'.repeat(often)}x`) },
  { what: 'a matrix of many names', bytes: text(matrix(1_500)) },
  { what: 'a separator nobody uses', bytes: text(`sep=\u0000\n${'a\u0000b\n'.repeat(100)}`) },
  { what: 'two bytes for every letter, and one missing', bytes: () => new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3b]) },
  { what: 'zero bytes', bytes: () => new Uint8Array(often) },
  { what: 'a programme of endless cells', bytes: text(`Titel;Beginn\n${'x'.repeat(often * 5)};9:00\n`) },
  { what: 'vertices nobody lists', bytes: text('*Vertices 999999999\n*Edges\n1 2\n') },
  { what: 'a Pajek matrix of one line', bytes: text(`*Vertices 3\n*Matrix\n${'1 '.repeat(often)}\n`) },
  { what: 'a DL matrix nobody fills', bytes: text('dl n=1000000000 format=fullmatrix\ndata:\n0 1\n1 0\n') },
  {
    what: 'a DL table of two kinds without bounds',
    bytes: text('dl nr=100000 nc=100000 format=fullmatrix\ndata:\n1\n'),
  },
  {
    what: 'labels of DL without end',
    bytes: text(`dl n=3 format=edgelist1\nlabels:\n${'a,'.repeat(often)}\ndata:\n1 2\n`),
  },
  { what: 'a VNA of one header', bytes: text(`*Node data\nID ${'a '.repeat(often)}\n1\n*Tie data\nFROM TO\n1 1\n`) },
  { what: 'lists in GML', bytes: text(`graph [ ${'a [ '.repeat(often)}`), refused: ['too-deep'] },
  { what: 'keys in GML', bytes: text(`graph [ node [ id 1 ${'k 1 '.repeat(often)}] ]`) },
  { what: 'an unclosed text in GML', bytes: text(`graph [ node [ id 1 label "${'a\n'.repeat(often)}`) },
];

function matrix(size: number): string {
  const names = Array.from({ length: size }, (_none, index) => `n${index}`);
  return [['', ...names].join(';'), ...names.map((name) => `${name}${';1'.repeat(size)}`)].join('\n');
}
