import { safeUrl } from '../safe-url.js';

/** The address part of a link, `(https://… "title")`. */
export interface LinkTarget {
  /** Missing where the address is not allowed in a link. */
  readonly href: string | undefined;
  /** Place after the closing bracket. */
  readonly end: number;
}

/**
 * Brackets inside an address are read along where they come in pairs. Scanning never runs past the next square bracket, so
 * a line is read once however many there are.
 */
const plain = String.raw`(?:\\.|[^\s<>[\]()\\]|\((?:\\.|[^\s<>[\]()\\]|\((?:\\.|[^\s<>[\]()\\])*\))*\))*`;
const title = String.raw`(?:[ \t]+(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))?`;
const targetShape = new RegExp(String.raw`\([ \t]*(?:<([^<>\n]*)>|(${plain}))${title}[ \t]*\)`, 'y');

/** Reads a link's address from a place on; `undefined` where there is none in brackets. */
export function readLinkTarget(text: string, at: number): LinkTarget | undefined {
  targetShape.lastIndex = at;
  const found = targetShape.exec(text);
  if (found === null) return undefined;
  const [whole, bracketed, address = bracketed] = found;
  return { href: safeUrl(address?.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')), end: at + whole.length };
}

/** Reads a web address that stands in running text, without the punctuation of its sentence. */
export function readBareAddress(text: string, start: number): string {
  let end = start;
  let depth = 0;
  for (; end < text.length && !/[\s\p{Cc}<>[\]"`]/u.test(text.charAt(end)); end++) {
    if (text[end] === '(') depth += 1;
    else if (text[end] === ')') depth -= 1;
  }
  while (/[.,;:!?'*_~)“”‘’]/.test(text.charAt(end - 1))) {
    if (text[end - 1] === ')') {
      if (depth >= 0) break;
      depth += 1;
    }
    end -= 1;
  }
  return text.slice(start, end);
}
