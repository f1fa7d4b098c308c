import type { TieDirection } from '@geflecht/core/network';
import type { NetworkBuilder } from '../network/network-builder.js';
import { readNumber } from '../records/json-value.js';
import type { PajekLine } from './pajek-lines.js';
import { PajekMatrix } from './pajek-matrix.js';
import { timePeriods, timeWord } from './pajek-time.js';
import { PajekVertices } from './pajek-vertices.js';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'values' | 'ignored';

const sections: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['*vertices', 'vertices'],
  // The dialect of JUNG.
  ['*nodes', 'vertices'],
  ['*arcs', 'arcs'],
  ['*edges', 'edges'],
  ['*arcslist', 'arcslist'],
  ['*edgeslist', 'edgeslist'],
  ['*matrix', 'matrix'],
]);
/** Lists of a bundle with one number per vertex. */
const valueLists = new Set(['*partition', '*vector']);
const isDigits = (word: string | undefined): word is string => word !== undefined && /^\d{1,9}$/.test(word);

interface ValueList {
  readonly name: string;
  readonly values: Map<number, number>;
  readonly line: number;
  amount: number;
}

/** Turns the lines of a Pajek file into the actors and ties of its first network. */
export class PajekGatherer {
  name: string | undefined;
  readonly #builder: NetworkBuilder;
  readonly #vertices: PajekVertices;
  readonly #assertRecords: (amount: number) => void;
  #section: Section = 'ignored';
  #kind: string | undefined;
  #matrix: PajekMatrix | undefined;
  #values: ValueList | undefined;
  #networks = 0;
  #sawVertices = false;

  constructor(builder: NetworkBuilder, assertRecords: (amount: number) => void) {
    this.#builder = builder;
    this.#vertices = new PajekVertices(builder);
    this.#assertRecords = assertRecords;
  }

  /** Whether the file declared vertices, without which it is no network. */
  get hasVertices(): boolean {
    return this.#sawVertices;
  }

  take(line: PajekLine): void {
    const [first = ''] = line.words;
    if (first.startsWith('*') && line.quoted[0] !== true) this.#openSection(first.toLowerCase(), line);
    else if (this.#section === 'vertices') this.#vertices.take(line);
    else if (this.#section === 'arcs' || this.#section === 'edges') this.#takeTie(line);
    else if (this.#section === 'matrix') this.#matrix?.take(this.#builder, line, this.#vertices.amount);
    else if (this.#section === 'values') this.#takeValue(line);
    else if (this.#section !== 'ignored') this.#takeList(line);
  }

  /** Adds all vertices. */
  finish(): void {
    this.#closeSection(false);
    this.#vertices.finish();
  }

  #openSection(word: string, line: PajekLine): void {
    const [keyword = word, relation] = word.split(':');
    this.#closeSection(sections.get(keyword) === 'vertices');
    const { words, number } = line;
    const section = sections.get(keyword) ?? 'ignored';
    if (keyword === '*network') this.#openNetwork(words.slice(1).join(' '), number);
    else if (valueLists.has(keyword)) {
      this.#values = { name: words.slice(1).join(' ') || keyword.slice(1), values: new Map(), line: number, amount: 0 };
    } else if (section === 'vertices') this.#openVertices(words, number);
    else if (section === 'ignored') this.#builder.findings.drop('element-dropped', `line ${number}`, words.join(' '));
    else if (this.#networks < 2) {
      this.#section = section;
      this.#openRelation(relation ?? words.find((each) => each.startsWith(':'))?.slice(1), words, number);
    }
  }

  /** A list of values says in a line of vertices of its own for how many it is. */
  #closeSection(opensVertices: boolean): void {
    this.#section = 'ignored';
    this.#matrix?.finish(this.#builder);
    this.#matrix = undefined;
    const list = this.#values;
    if (list === undefined || (list.amount === 0 && opensVertices)) return;
    this.#values = undefined;
    if (list.amount > 0 && list.amount === this.#vertices.amount) this.#vertices.takeValues(list.name, list.values);
    else this.#builder.findings.drop('element-dropped', `line ${list.line}`, list.name);
  }

  #openNetwork(name: string, number: number): void {
    this.#networks += 1;
    if (this.#networks > 1) this.#builder.findings.drop('graph-dropped', `line ${number}`, name);
    else this.name = name === '' ? undefined : name;
  }

  #openVertices([, all, first]: readonly string[], number: number): void {
    const amount = isDigits(all) ? Number(all) : 0;
    this.#assertRecords(amount);
    if (this.#values !== undefined) {
      this.#values.amount = amount;
      this.#section = 'values';
      return;
    }
    if (this.#sawVertices && this.#networks < 2) this.#openNetwork('', number);
    if (this.#networks > 1) return;
    this.#networks = Math.max(1, this.#networks);
    this.#section = 'vertices';
    this.#sawVertices = true;
    this.#vertices.amount = amount;
    this.#vertices.firstMode = isDigits(first) ? Number(first) : 0;
    const { firstMode } = this.#vertices;
    if (firstMode > 0) this.#builder.findings.report('two-mode', 'file', `${firstMode} + ${amount - firstMode}`);
  }

  #openRelation(relation: string | undefined, words: readonly string[], number: number): void {
    const named = words.slice(1).filter((each) => !each.startsWith(':'));
    const isNamed = relation !== undefined && relation !== '';
    this.#kind = isNamed ? named.join(' ') || `Relation ${relation}` : undefined;
    if (this.#kind !== undefined) this.#builder.findings.report('relation-kept', `line ${number}`, this.#kind);
    if (this.#section === 'matrix') this.#matrix = new PajekMatrix(this.#kind, this.#vertices.firstMode);
  }

  #takeValue({ words, number }: PajekLine): void {
    const list = this.#values;
    if (list === undefined) return;
    // A value stands alone, or behind the number of its vertex.
    const value = readNumber(words.at(-1) ?? '');
    if (value === undefined) this.#builder.findings.drop('number-unreadable', `line ${number}`, words.join(' '));
    else list.values.set(words.length > 1 ? Number(words[0]) : list.values.size + 1, value);
  }

  #takeTie(line: PajekLine): void {
    const [from, to, third] = line.words;
    const weight = third === undefined ? undefined : readNumber(third);
    const isLost = third !== undefined && weight === undefined && line.words.length === 3 && !third.startsWith('[');
    if (isLost) this.#builder.findings.drop('number-unreadable', `line ${line.number}`, third);
    this.#addTie(line, { from, to, weight }, this.#section === 'arcs' ? 'directed' : 'undirected');
  }

  #takeList(line: PajekLine): void {
    const [from, ...others] = line.words;
    const direction = this.#section === 'arcslist' ? 'directed' : 'undirected';
    if (others.length === 0 && !isDigits(from))
      this.#builder.findings.drop('line-unreadable', `line ${line.number}`, from);
    for (const to of others) this.#addTie(line, { from, to }, direction);
  }

  #addTie(
    { words, number }: PajekLine,
    ends: { from: string | undefined; to: string | undefined; weight?: number | undefined },
    direction: TieDirection,
  ): void {
    // A minus in front means a dotted line.
    const [from, to] = [ends.from?.replace(/^-/, ''), ends.to?.replace(/^-/, '')];
    if (!isDigits(from) || !isDigits(to)) {
      this.#builder.findings.drop('line-unreadable', `line ${number}`, words.join(' '));
      return;
    }
    const time = timeWord(words);
    const periods = time === undefined ? [] : timePeriods(time);
    if (time !== undefined && periods.length === 0) this.#builder.findings.report('time-kept-aside', `line ${number}`);
    this.#builder.tie({
      from: String(Number(from)),
      to: String(Number(to)),
      direction,
      kind: this.#kind ?? (this.#vertices.firstMode > 0 ? 'membership' : undefined),
      weight: ends.weight,
      periods: periods.length === 0 ? undefined : periods,
      rest: time === undefined ? undefined : { time },
      at: number,
    });
  }
}
