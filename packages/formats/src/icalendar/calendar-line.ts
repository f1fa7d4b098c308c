import ICAL from 'ical.js';
import type { LinePlace } from './content-lines.js';

/** Parameters of a property, names in lower case. */
export type LineParameters = Readonly<Record<string, string | readonly string[]>>;

/** What stands before the colon. */
export interface LineHead {
  /** As written. */
  readonly written: string;
  /** In upper case. */
  readonly name: string;
  readonly params: LineParameters;
  /** What `VALUE` says, in lower case; empty without. */
  readonly type: string;
  /** Its parameters are written so oddly that some may be lost. */
  readonly isOdd: boolean;
}

/** One property of a component. */
export interface CalendarLine {
  readonly head: LineHead;
  /** As written, with its escapes. */
  readonly value: string;
  /** Number of its first line in the file. */
  readonly number: number;
}

const mostHeads = 2_000;
const nameShape = /^[A-Z0-9-]+$/;
const noParameters: LineParameters = {};
const plainHead = { params: noParameters, type: '', isOdd: false };

/** Where the value begins if the first colon stands in quotation marks; that colon where they are not closed. */
function colonBehindQuotes({ text, from, to }: LinePlace, first: number): number {
  let isQuoted = false;
  for (let at = from; at < to; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return at;
  }
  return first;
}

const parameterShape = /^[a-z0-9-]+$/;

/** Reads parameters as ical.js does; those it refuses are as good as absent. */
function parametersOf(written: string): Pick<LineHead, 'params' | 'type' | 'isOdd'> {
  try {
    // Under another name: by `VALUE` it would go on to a value, and there is none.
    const renamed = written.replace(/;VALUE\s*=/i, ';X-VALUE=');
    const [, params] = ICAL.parse.property(`X-HEAD${renamed}:`) as [string, LineParameters];
    const { 'x-value': type = '' } = params;
    const isOdd = Object.keys(params).some((name) => !parameterShape.test(name));
    return { params, type: typeof type === 'string' ? type.toLowerCase() : '', isOdd };
  } catch {
    return { params: noParameters, type: '', isOdd: true };
  }
}

/** The same text as a property key: engines compare such texts by identity, and heads are compared for every line. */
function interned(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}

function headOf(written: string): LineHead | undefined {
  const semicolon = written.indexOf(';');
  const name = (semicolon < 0 ? written : written.slice(0, semicolon)).trim().toUpperCase();
  if (!nameShape.test(name)) return undefined;
  const read = semicolon < 0 ? plainHead : parametersOf(written.slice(semicolon));
  return { written, name: interned(name), ...read };
}

interface OpenLine {
  head: LineHead;
  value: string;
  number: number;
}

const noHead: LineHead = { written: '', name: '', ...plainHead };

/** Divides content lines into name, parameters and value; heads that recur in nearly every entry are read once. */
export class LineReader {
  readonly #heads = new Map<string, LineHead>();
  readonly #line: OpenLine = { head: noHead, value: '', number: 0 };

  /**
   * The parts of a line; nothing where it has no colon or no name. Good until the next line is read: who keeps it,
   * keeps a copy.
   */
  read(place: LinePlace): CalendarLine | undefined {
    const { text, from, to } = place;
    let colon = text.indexOf(':', from);
    if (colon < 0 || colon >= to) return undefined;
    const start = text.slice(from, colon);
    let head = this.#heads.get(start);
    if (head === undefined) {
      if (start.includes('"')) colon = colonBehindQuotes(place, colon);
      head = this.#head(text.slice(from, colon));
    }
    if (head === undefined) return undefined;
    const line = this.#line;
    line.head = head;
    line.value = text.slice(colon + 1, to);
    line.number = place.number;
    return line;
  }

  #head(written: string): LineHead | undefined {
    const known = this.#heads.get(written);
    if (known !== undefined) return known;
    const head = headOf(written);
    if (head === undefined) return undefined;
    if (this.#heads.size >= mostHeads) this.#heads.clear();
    this.#heads.set(written, head);
    return head;
  }
}

/** A parameter as one text; of several values the first. */
export function parameter(line: CalendarLine, name: string): string | undefined {
  const value = line.head.params[name];
  const first = typeof value === 'string' ? value : value?.[0];
  return first === undefined || first === '' ? undefined : first;
}

/** A line to keep. */
export function copyOf({ head, value, number }: CalendarLine): CalendarLine {
  return { head, value, number };
}

/** A line as written, unfolded. */
export function lineText({ head, value }: CalendarLine): string {
  return `${head.written}:${value}`;
}
