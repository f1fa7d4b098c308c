import { readDelimiter } from './rich-delimiter.js';
import { readBareAddress, readBracketedAddress, readLinkTarget } from './rich-link.js';
import type { RichToken } from './rich-token.js';

interface Reading {
  readonly text: string;
  readonly tokens: RichToken[];
  /** Places in `tokens` of brackets that may begin a link, innermost last. */
  brackets: number[];
  readonly codeMarks: ReadonlyMap<number, CodeMarks>;
}

/** Places of all runs of backticks of one length, and how far they are used up. */
interface CodeMarks {
  readonly places: number[];
  next: number;
}

const special = /[\\`*_[\]<\n]|!\[|(?<![\p{L}\p{N}])https?:\/\//gu;
const escapable = /[!-/:-@[-`{-~]/;

/** Takes a paragraph apart, from left to right and once. */
export function readTokens(text: string): readonly RichToken[] {
  const reading: Reading = { text, tokens: [], brackets: [], codeMarks: findCodeMarks(text) };
  const search = new RegExp(special);
  let at = 0;
  while (at < text.length) {
    search.lastIndex = at;
    const place = search.exec(text)?.index ?? text.length;
    if (place > at) reading.tokens.push({ kind: 'text', text: text.slice(at, place) });
    at = place < text.length ? readSpecial(reading, place) : place;
  }
  return reading.tokens;
}

function findCodeMarks(text: string): Map<number, CodeMarks> {
  const marks = new Map<number, CodeMarks>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = marks.get(run.length);
    if (known === undefined) marks.set(run.length, { places: [index], next: 0 });
    else known.places.push(index);
  }
  return marks;
}

/** Reads what begins at a place and hands back the place after it. */
function readSpecial(reading: Reading, at: number): number {
  const { text } = reading;
  switch (text[at]) {
    case '\\':
      return readEscape(reading, at);
    case '`':
      return readCode(reading, at);
    case '*':
    case '_':
      return readMarks(reading, at);
    case '\n':
      reading.tokens.push({ kind: 'lineBreak' });
      return at + 1;
    case '!':
      return openBracket(reading, '![', at);
    case '[':
      return openBracket(reading, '[', at);
    case ']':
      return closeBracket(reading, at);
    default:
      return readAddress(reading, at);
  }
}

function addText({ tokens }: Reading, text: string): number {
  tokens.push({ kind: 'text', text });
  return text.length;
}

function readEscape(reading: Reading, at: number): number {
  const next = reading.text.charAt(at + 1);
  if (escapable.test(next)) return at + 1 + addText(reading, next);
  return at + addText(reading, '\\');
}

function readMarks({ text, tokens }: Reading, at: number): number {
  const delimiter = readDelimiter(text, at);
  tokens.push(delimiter);
  return at + delimiter.length;
}

function readCode(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  let start = at;
  while (text[start] === '`') start += 1;
  const mark = text.slice(at, start);
  const end = nextCodeMark(reading.codeMarks.get(mark.length), start);
  if (end === undefined) return at + addText(reading, mark);
  tokens.push({ kind: 'code', text: withoutPadding(text.slice(start, end).replaceAll('\n', ' ')) });
  return end + mark.length;
}

function nextCodeMark(marks: CodeMarks | undefined, from: number): number | undefined {
  if (marks === undefined) return undefined;
  while ((marks.places[marks.next] ?? Infinity) < from) marks.next += 1;
  return marks.places[marks.next];
}

function withoutPadding(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return isPadded ? code.slice(1, -1) : code;
}

function openBracket(reading: Reading, mark: string, at: number): number {
  reading.brackets.push(reading.tokens.length);
  return at + addText(reading, mark);
}

function closeBracket(reading: Reading, at: number): number {
  const { text, tokens, brackets } = reading;
  const open = brackets.pop();
  const target = open !== undefined && text[at + 1] === '(' ? readLinkTarget(text, at + 1) : undefined;
  if (open === undefined || target === undefined) return at + addText(reading, ']');
  tokens[open] = { kind: 'linkStart', href: target.href };
  tokens.push({ kind: 'linkEnd' });
  // Links hold no links, so what is still open around this one stays text.
  reading.brackets = [];
  return target.end;
}

function readAddress(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  const address = text[at] === '<' ? readBracketedAddress(text, at) : readBareAddress(text, at);
  if (address?.href === undefined) return at + addText(reading, text.charAt(at));
  tokens.push({ kind: 'address', text: address.text, href: address.href });
  return address.end;
}
