import { safeUrl } from '../safe-url.js';
import { markRun, pairMarks } from './rich-emphasis.js';
import { readBareAddress, readLinkTarget } from './rich-link.js';
import type { RichInline, RichLink, RichWords } from './rich-node.js';
import type { MarkRun, RichToken } from './rich-token.js';

/** Emphasis nests this deep at most; what would go deeper keeps its words without their form. */
const deepestNesting = 8;
/** What may begin something else than words: escapes, code, marks with their neighbours, lines, brackets, addresses. */
const special =
  /\\([!-/:-@[-`{-~])|`+|(?=[*_])(?<=(.?))(\*+|_+)(?=(.?))|\n|!?\[|\]|<([^\s<>[\]]*)>|(?=h)(?<![\p{L}\p{N}])https?:\/\/(?=[^/\\?#])/gsu;

const words = (text: string): RichWords => ({ kind: 'text', text });
const link = (href: string, children: readonly RichInline[]): RichLink => ({ kind: 'link', href, children });

/** Reads the words of a paragraph or heading, from left to right and once. */
export function readInline(text: string): readonly RichInline[] {
  const search = new RegExp(special);
  const codeEnds = findCodeEnds(text);
  const tokens: (RichToken | readonly RichInline[])[] = [];
  const runs: MarkRun[] = [];
  /** Places in tokens and runs of brackets that may begin a link, innermost last. */
  let brackets: (readonly [number, number])[] = [];
  let at = 0;
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const [mark, escaped, before = '', marks, after = '', bracketed] = found;
    const { index } = found;
    tokens.push(words(text.slice(at, index)));
    at = index + mark.length;
    let token: (typeof tokens)[number] = words(escaped ?? mark);
    const codeEnd = codeEnds[index];
    const bracket = mark === ']' ? brackets.pop() : undefined;
    const target = bracket && readLinkTarget(text, at);
    if (marks !== undefined) {
      token = markRun(marks, before, after);
      runs.push(token);
    } else if (mark === '\n') {
      token = { kind: 'lineBreak' };
    } else if (mark.endsWith('[') && escaped === undefined) {
      brackets.push([tokens.length, runs.length]);
    } else if (codeEnd !== undefined) {
      token = { kind: 'code', text: withoutPadding(text.slice(at, codeEnd).replaceAll('\n', ' ')) };
      at = codeEnd + mark.length;
    } else if (bracket && target) {
      const inside = tokens.splice(bracket[0]).slice(1).flat().flatMap(withoutLink);
      const children = build(inside, runs.splice(bracket[1]));
      token = target.href === undefined ? children : link(target.href, children);
      at = target.end;
      // Links hold no links, so what is still open around this one stays text.
      brackets = [];
    } else if (bracketed !== undefined || mark.startsWith('http')) {
      const address = bracketed ?? readBareAddress(text, index);
      const href = safeUrl(address);
      token = href === undefined ? words(mark.charAt(0)) : link(href, [words(address)]);
      at = index + (href === undefined ? 1 : Math.max(mark.length, address.length));
    }
    tokens.push(token);
    search.lastIndex = at;
  }
  tokens.push(words(text.slice(at)));
  return build(tokens.flat(), runs);
}

/** Where the code ends that a run of backticks begins, by the place of the run, or behind its first sign where that is escaped. */
function findCodeEnds(text: string): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  const next: number[] = [];
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].toReversed()) {
    ends[index + 1] = next[run.length - 1];
    ends[index] = next[run.length];
    next[run.length] = index;
  }
  return ends;
}

function withoutPadding(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return isPadded ? code.slice(1, -1) : code;
}

function withoutLink(token: RichToken): readonly RichToken[] {
  return 'href' in token ? token.children : [token];
}

/** Adds a node; words join those before them. */
function add(frame: RichInline[], node: RichInline): void {
  const last = frame.at(-1);
  if (node.kind !== 'text') frame.push(node);
  else if (last?.kind === 'text') frame[frame.length - 1] = words(last.text + node.text);
  else if (node.text !== '') frame.push(node);
}

/** Puts pieces together once their marks are paired. */
function build(tokens: readonly RichToken[], runs: readonly MarkRun[]): readonly RichInline[] {
  pairMarks(runs);
  const root: RichInline[] = [];
  /** What is being filled, after what surrounds it. */
  const around: RichInline[][] = [];
  let frame = root;
  for (const token of tokens) {
    if ('kind' in token) {
      add(frame, token);
      continue;
    }
    for (let end = token.ends; end > 0; end--) frame = around.pop() ?? root;
    add(frame, words(token.mark.repeat(token.left)));
    for (const kind of token.begins.toReversed()) {
      around.push(frame);
      if (around.length > deepestNesting) continue;
      const children: RichInline[] = [];
      add(frame, { kind, children });
      frame = children;
    }
  }
  return root;
}
