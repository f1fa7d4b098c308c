import { safeUrl } from '../safe-url.js';

/** The address part of a link, `(https://… "title")`. */
export interface LinkTarget {
  /** Missing where the address is not allowed in a link. */
  readonly href: string | undefined;
  /** Place after the closing bracket. */
  readonly end: number;
}

/** A web or mail address that stands for itself. */
export interface BareAddress {
  readonly text: string;
  readonly href: string | undefined;
  readonly end: number;
}

const bareSchemes = ['http', 'https'];
/** What ends an address: scanning never runs past the next bracket, so a line is read once however many there are. */
const addressEnd = /[\s<>[\]]/;

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function withoutEscapes(address: string): string {
  return address.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Reads a link's address from its opening bracket on; `undefined` where it is none. */
export function readLinkTarget(text: string, open: number): LinkTarget | undefined {
  const start = skipBlanks(text, open + 1);
  const isBracketed = text[start] === '<';
  const addressStart = isBracketed ? start + 1 : start;
  const addressStop = isBracketed ? endOfBracketed(text, addressStart) : endOfPlain(text, addressStart);
  if (addressStop === undefined) return undefined;
  const close = skipTitle(text, isBracketed ? addressStop + 1 : addressStop);
  if (text[close] !== ')') return undefined;
  return { href: safeUrl(withoutEscapes(text.slice(addressStart, addressStop))), end: close + 1 };
}

function endOfBracketed(text: string, start: number): number | undefined {
  let at = start;
  while (at < text.length && text[at] !== '>' && text[at] !== '<' && text[at] !== '\n') at += 1;
  return text[at] === '>' ? at : undefined;
}

/** Brackets inside an address are read along where they come in pairs. */
function endOfPlain(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (addressEnd.test(character) || (character === ')' && depth === 0)) break;
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
  return Math.min(at, text.length);
}

function skipTitle(text: string, start: number): number {
  const open = skipBlanks(text, start);
  const quote = text.charAt(open);
  if (open === start || (quote !== '"' && quote !== "'")) return open;
  let at = open + 1;
  while (at < text.length && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return text[at] === quote ? skipBlanks(text, at + 1) : open;
}

/** Reads `<https://…>` or `<mailto:…>` from its opening bracket on; `undefined` where it is none. */
export function readBracketedAddress(text: string, open: number): BareAddress | undefined {
  const start = open + 1;
  let end = start;
  while (end < text.length && !addressEnd.test(text.charAt(end))) end += 1;
  if (text[end] !== '>') return undefined;
  const address = text.slice(start, end);
  const href = safeUrl(address);
  return href === undefined ? undefined : { text: address, href, end: end + 1 };
}

/** Reads a web address that stands in running text, without the punctuation of its sentence. */
export function readBareAddress(text: string, start: number): BareAddress {
  let end = start;
  let depth = 0;
  for (; end < text.length && !/[\s<>[\]"`]/.test(text.charAt(end)); end++) {
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
  const address = text.slice(start, end);
  return { text: address, href: safeUrl(address, { schemes: bareSchemes }), end };
}
