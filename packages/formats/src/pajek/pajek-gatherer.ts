import type { TieDirection } from '@geflecht/core/network';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import { readPeriod } from '../network/read-period.js';
import { readNumber } from '../records/json-value.js';
import type { PajekLine } from './pajek-lines.js';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'ignored';

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
const isDigits = (word: string | undefined): word is string => word !== undefined && /^\d{1,9}$/.test(word);

/** Turns the lines of a Pajek network into actors and ties; vertices count from 1. */
export class PajekGatherer {
  name: string | undefined;
  readonly #builder: NetworkBuilder;
  readonly #assertRecords: (amount: number) => void;
  #section: Section = 'ignored';
  #kind: string | undefined;
  #vertices = 0;
  /** Vertices of the first kind in a two-mode network; 0 in others. */
  #firstMode = 0;
  #row = 0;
  #sawVertices = false;

  constructor(builder: NetworkBuilder, assertRecords: (amount: number) => void) {
    this.#builder = builder;
    this.#assertRecords = assertRecords;
  }

  /** Whether the file declared vertices, without which it is no network. */
  get hasVertices(): boolean {
    return this.#sawVertices;
  }

  take(line: PajekLine): void {
    const [first = ''] = line.words;
    if (first.startsWith('*') && line.quoted[0] === false) this.#openSection(first.toLowerCase(), line);
    else if (this.#section === 'vertices') this.#takeVertex(line);
    else if (this.#section === 'arcs' || this.#section === 'edges') this.#takeTie(line);
    else if (this.#section === 'matrix') this.#takeRow(line);
    else if (this.#section !== 'ignored') this.#takeList(line);
  }

  /** Adds the vertices without a line of their own. */
  finish(): void {
    for (let number = 1; number <= this.#vertices; number += 1) {
      const key = String(number);
      if (!this.#builder.hasActor(key)) this.#builder.actor({ key, attributes: this.#mode(number), at: 'file' });
    }
  }

  #openSection(word: string, { words, number }: PajekLine): void {
    const [keyword = word, relation] = word.split(':');
    this.#section = sections.get(keyword) ?? 'ignored';
    this.#row = 0;
    if (keyword === '*network') this.name = words.slice(1).join(' ') || undefined;
    else if (this.#section === 'ignored') this.#builder.findings.drop('line-unreadable', `line ${number}`, word);
    if (this.#section === 'vertices') this.#openVertices(words);
    else this.#openRelation(relation ?? words.find((each) => each.startsWith(':'))?.slice(1), words, number);
  }

  #openVertices([, all, first]: readonly string[]): void {
    this.#sawVertices = true;
    this.#vertices = isDigits(all) ? Number(all) : 0;
    this.#firstMode = isDigits(first) ? Number(first) : 0;
    this.#assertRecords(this.#vertices);
    if (this.#firstMode > 0) {
      this.#builder.findings.report('two-mode', 'file', `${this.#firstMode} + ${this.#vertices - this.#firstMode}`);
    }
  }

  #openRelation(relation: string | undefined, words: readonly string[], number: number): void {
    const named = words.slice(1).filter((each) => !each.startsWith(':'));
    const isNamed = relation !== undefined && relation !== '';
    this.#kind = isNamed ? named.join(' ') || `Relation ${relation}` : undefined;
    if (this.#kind !== undefined) this.#builder.findings.report('relation-kept', `line ${number}`, this.#kind);
  }

  #mode(number: number) {
    return this.#firstMode === 0 ? undefined : { mode: number <= this.#firstMode ? 1 : 2 };
  }

  #takeVertex({ words, number }: PajekLine): void {
    const [key, label, ...further] = words;
    if (!isDigits(key)) {
      this.#builder.findings.drop('line-unreadable', `line ${number}`, words.join(' '));
      return;
    }
    const rest = further.filter((each) => readNumber(each) === undefined);
    this.#builder.actor({
      key: String(Number(key)),
      label,
      position: positionOf(further),
      attributes: this.#mode(Number(key)),
      rest: rest.length === 0 ? undefined : { parameters: rest.join(' ') },
      at: `line ${number}`,
    });
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
    for (const to of others) this.#addTie(line, { from, to }, direction);
  }

  #takeRow(line: PajekLine): void {
    this.#row += 1;
    const { length } = line.words;
    const isTwoMode = this.#firstMode > 0 && length <= this.#vertices - this.#firstMode;
    const offset = isTwoMode ? this.#firstMode : 0;
    for (const [index, cell] of line.words.entries()) {
      const weight = readNumber(cell);
      if (weight === undefined) this.#builder.findings.drop('number-unreadable', `line ${line.number}`, cell);
      if (weight === undefined || weight === 0) continue;
      const ends = { from: String(this.#row), to: String(index + 1 + offset), weight };
      this.#addTie(line, ends, isTwoMode ? 'undirected' : 'directed');
    }
  }

  #addTie(
    { words, number }: PajekLine,
    ends: { from: string | undefined; to: string | undefined; weight?: number | undefined },
    direction: TieDirection,
  ): void {
    const [from, to] = [ends.from?.replace(/^-/, ''), ends.to?.replace(/^-/, '')];
    if (!isDigits(from) || !isDigits(to)) {
      this.#builder.findings.drop('line-unreadable', `line ${number}`, words.join(' '));
      return;
    }
    const time = words.find((each) => /^\[.*\]$/.test(each))?.slice(1, -1);
    const [since, until] = time?.split('-') ?? [];
    const period = readPeriod(since, until ?? since);
    this.#builder.tie({
      from: String(Number(from)),
      to: String(Number(to)),
      direction,
      kind: this.#kind ?? (this.#firstMode > 0 ? 'membership' : undefined),
      weight: ends.weight,
      periods: period === undefined ? undefined : [period],
      rest: time === undefined ? undefined : { time },
      at: `line ${number}`,
    });
  }
}

/** The first two numbers behind a label. */
function positionOf(words: readonly string[]): Position | undefined {
  const [x, y] = words.slice(0, 2).map(readNumber);
  return x === undefined || y === undefined ? undefined : { x, y };
}
