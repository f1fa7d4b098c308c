import type { Actor, Network, Tie, TieDirection } from '@geflecht/core/network';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import type { ActorList } from './actor-list.js';
import { MergingAttributes } from './attributes.js';
import { openOrigin, sameAsId, settledOrigins } from './open-origin.js';
import { PairIndex } from './pair-index.js';
import type { PlaceNames } from './place.js';
import type { Terms } from './terms.js';
import type { TieDraft } from './tie-draft.js';
import { TieIds } from './tie-ids.js';
import { openTie } from './tie-record.js';
import type { OpenTie } from './tie-record.js';

export type { Period, TieDraft } from './tie-draft.js';

interface Naming {
  readonly networkId: Network['id'];
  readonly system: string;
}

const unspecified = 'unspecified';
const directionNumbers: Readonly<Record<TieDirection, number>> = { directed: 0, undirected: 1, mutual: 2 };
const directionCount = 3;

/** Gathers ties so that a pair has one of each kind and direction: parallel ones merge, ties to oneself are dropped. */
export class TieMerger {
  readonly #file: FileContent;
  readonly #actors: ActorList;
  readonly #kinds: Terms;
  readonly #nameOf: PlaceNames;
  readonly #ids: TieIds;
  readonly #records: OpenTie[] = [];
  readonly #pairs = new PairIndex();
  readonly #kindNumbers = new Map<string, number>();
  readonly #merging = new Map<number, MergingAttributes>();

  constructor(file: FileContent, actors: ActorList, context: { kinds: Terms; nameOf: PlaceNames }) {
    this.#file = file;
    this.#actors = actors;
    this.#kinds = context.kinds;
    this.#nameOf = context.nameOf;
    this.#ids = new TieIds(file.findings, context.nameOf);
  }

  /** Adds one tie of the file; ends that are no actors yet are remembered. */
  add(draft: TieDraft): void {
    const { direction, at } = draft;
    const from = this.#actors.end(draft.from, at);
    const to = this.#actors.end(draft.to, at);
    if (from === to) {
      this.#file.findings.drop('self-tie', this.#nameOf(at), draft.from);
      return;
    }
    const kind = this.#kindOf(draft);
    const group = this.#kindNumber(kind) * directionCount + directionNumbers[direction];
    const isOrdered = direction === 'directed' || from < to;
    const { size } = this.#pairs;
    const number = isOrdered ? this.#pairs.number(from, to, group) : this.#pairs.number(to, from, group);
    const known = number < size ? this.#records[number] : undefined;
    if (known !== undefined) {
      this.#merge(known, number, draft);
      return;
    }
    assertWithin(this.#file.limits, 'records', size + 1);
    const fromId = this.#actors.key(from) as Actor['id'];
    const toId = this.#actors.key(to) as Actor['id'];
    this.#records.push(openTie(draft, { fromId, toId, kind, id: this.#idOf(draft, kind) }));
  }

  /** The merged ties as records. */
  finish({ networkId, system }: Naming): readonly Tie[] {
    const { altered } = this.#actors;
    for (const [number, attributes] of this.#merging) {
      const record = this.#records[number];
      const merged = attributes.merged();
      if (record !== undefined && merged !== undefined) record.attributes = merged;
    }
    for (const record of this.#records) {
      record.networkId = networkId;
      if (record.source !== undefined) record.source = settledOrigins(record.source, record.id, system);
      if (altered.size === 0) continue;
      record.fromId = (altered.get(record.fromId) ?? record.fromId) as Actor['id'];
      record.toId = (altered.get(record.toId) ?? record.toId) as Actor['id'];
    }
    return this.#records;
  }

  #kindOf({ kind, kindId }: TieDraft): string {
    if (kindId !== undefined) return this.#kinds.adopt(kindId, kind);
    return (kind === undefined ? undefined : this.#kinds.idOf(kind)) ?? unspecified;
  }

  #kindNumber(kind: string): number {
    const known = this.#kindNumbers.get(kind);
    if (known !== undefined) return known;
    const number = this.#kindNumbers.size;
    this.#kindNumbers.set(kind, number);
    if (kind === unspecified) this.#kinds.add(unspecified, { de: 'Verbindung', en: 'Tie' });
    return number;
  }

  /** A tie without an id of its own is known by its pair, kind and direction. */
  #idOf({ id, from, to, direction, at }: TieDraft, kind: string): string {
    if (id !== undefined) return this.#ids.take(id, at);
    return this.#ids.make({ from, to, direction, kind: kind === unspecified ? undefined : kind });
  }

  #merge(record: OpenTie, number: number, draft: TieDraft): void {
    const { weight, attributes, periods, from, to, id, rest, at } = draft;
    this.#file.findings.report('parallel-ties', this.#nameOf(at), `${from}–${to}`);
    // A tie without weight counts once, so that three mentions weigh three.
    record.weight = (record.weight ?? 1) + (weight ?? 1);
    if (periods !== undefined) (record.periods ??= []).push(...periods);
    if (id !== undefined || rest !== undefined) {
      if (record.source === sameAsId) record.source = [openOrigin(record.id, undefined)];
      (record.source ??= []).push(openOrigin(id ?? record.id, rest));
    }
    if (attributes === undefined && record.attributes === undefined) return;
    const merging = this.#merging.get(number) ?? new MergingAttributes();
    if (!this.#merging.has(number)) merging.add(record.attributes);
    merging.add(attributes);
    this.#merging.set(number, merging);
  }
}
