import type { NetworkBuilder } from '../network/network-builder.js';
import type { OpenAttributes } from '../network/attributes.js';
import { setAttribute } from '../network/attributes.js';
import type { Position } from '../network/placements-of.js';
import { readNumber } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import type { PajekLine } from './pajek-lines.js';
import { timeWord } from './pajek-time.js';

/** A vertex as its line describes it. */
interface Vertex {
  readonly label: string | undefined;
  readonly position: Position | undefined;
  readonly rest: JsonObject | undefined;
  readonly line: number;
}

/** Words behind a label that describe how a vertex is drawn. */
const drawingWords = /^(ellipse|box|diamond|triangle|cross|empty|house|man|woman|\[.*\])$/i;
const digits = 1e6;

/** Pajek draws in a square from 0 to 1; the map runs from -1 to 1. */
function onMap(coordinate: number): number {
  return Math.round((coordinate * 2 - 1) * digits) / digits;
}

/** The first two numbers behind a label. */
function positionOf(words: readonly string[]): Position | undefined {
  const [x, y] = words.slice(0, 2).map(readNumber);
  return x === undefined || y === undefined ? undefined : { x: onMap(x), y: onMap(y) };
}

/** How many words make the label: blanks in it should stand in quotes and often do not. */
function labelLength({ words, quoted }: PajekLine): number {
  if (quoted[1] === true) return 1;
  const end = words.findIndex(
    (each, index) => index > 1 && (readNumber(each) !== undefined || drawingWords.test(each)),
  );
  return (end < 0 ? words.length : end) - 1;
}

/** The vertices of a Pajek network, which count from 1, with the partitions and vectors about them. */
export class PajekVertices {
  /** How many there are to be. */
  amount = 0;
  /** How many of them are of the first kind in a two-mode network; 0 in others. */
  firstMode = 0;
  readonly #builder: NetworkBuilder;
  readonly #lines = new Map<number, Vertex>();
  readonly #attributes: (readonly [name: string, values: ReadonlyMap<number, number>])[] = [];

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  /** Takes the line of a vertex. */
  take(line: PajekLine): void {
    const { words, number } = line;
    const vertex = Number(words[0]);
    if (!Number.isInteger(vertex) || vertex < 1 || vertex > Number.MAX_SAFE_INTEGER) {
      this.#builder.findings.drop('line-unreadable', `line ${number}`, words.join(' '));
      return;
    }
    if (this.#lines.has(vertex)) {
      this.#builder.findings.drop('actor-repeated', `line ${number}`, words.join(' '));
      return;
    }
    const length = labelLength(line);
    const label = words.slice(1, 1 + length).join(' ');
    const further = words.slice(1 + length);
    const drawn = further.filter((each) => readNumber(each) === undefined && !/^\[.*\]$/.test(each));
    const time = timeWord(further);
    const rest = { ...(drawn.length > 0 && { parameters: drawn.join(' ') }), ...(time !== undefined && { time }) };
    this.#lines.set(vertex, {
      label: label === '' ? undefined : label,
      position: positionOf(further),
      rest: Object.keys(rest).length === 0 ? undefined : rest,
      line: number,
    });
  }

  /** Takes a partition or vector: one number per vertex, under the name of the list. */
  takeValues(name: string, values: ReadonlyMap<number, number>): void {
    this.#attributes.push([name, values]);
  }

  /** Adds all vertices, also those without a line of their own. */
  finish(): void {
    const highest = [...this.#lines.keys()].reduce((most, number) => Math.max(most, number), 0);
    for (let number = 1; number <= this.amount; number += 1) this.#add(number);
    if (highest <= this.amount) return;
    for (const number of [...this.#lines.keys()].toSorted((a, b) => a - b)) if (number > this.amount) this.#add(number);
  }

  #add(number: number): void {
    const { label, position, rest, line } = this.#lines.get(number) ?? {};
    this.#builder.actor({
      key: String(number),
      label,
      position,
      attributes: this.#attributesOf(number),
      rest,
      at: line ?? 'file',
    });
  }

  #attributesOf(number: number): OpenAttributes | undefined {
    const attributes: OpenAttributes = {};
    if (this.firstMode > 0) attributes['mode'] = number <= this.firstMode ? 1 : 2;
    for (const [name, values] of this.#attributes) {
      const value = values.get(number);
      if (value !== undefined) setAttribute(attributes, name, value);
    }
    return Object.keys(attributes).length === 0 ? undefined : attributes;
  }
}
