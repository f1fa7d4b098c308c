import type { Actor, Network, Tie, TieDirection } from '@geflecht/core/network';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { sourceOf } from '../records/origin.js';
import { UniqueIds } from '../records/unique-ids.js';
import { mergedAttributes } from './attributes.js';
import type { Attributes } from './attributes.js';
import type { Terms } from './terms.js';

/** A span of days in which a tie lived. */
export type Period = NonNullable<Tie['periods']>[number];

/** A tie as a file describes it. */
export interface TieDraft {
  /** Ids of its ends in the file. */
  readonly from: string;
  readonly to: string;
  readonly direction: TieDirection;
  /** Its own id in the file. */
  readonly id?: string | undefined;
  /** Word for its kind. */
  readonly kind?: string | undefined;
  readonly weight?: number | undefined;
  readonly periods?: readonly Period[] | undefined;
  readonly attributes?: Attributes | undefined;
  /** What has no home in the model. */
  readonly rest?: JsonObject | undefined;
  /** Place in the file, for reports. */
  readonly at: string;
}

interface MergedTie {
  readonly draft: TieDraft;
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly kindId: string;
  readonly periods: Period[];
  weight: number | undefined;
  attributes: Attributes | undefined;
}

/** An end of ties: its id in the file and the place of its first mention. */
export interface TieEnd {
  readonly key: string;
  readonly at: string;
  /** Counted from 0 in the order of first mention. */
  readonly number: number;
}

interface Naming {
  readonly networkId: Network['id'];
  readonly system: string;
  /** Ids of the actors, in the order of the ends. */
  readonly actorIds: readonly Actor['id'][];
}

const unspecified = 'unspecified';
/** More than any file may have, and small enough that a pair of numbers stays exact. */
const mostEnds = 2 ** 26;
const arrows: Readonly<Record<TieDirection, string>> = { directed: '→', undirected: '–', mutual: '↔' };

/** Gathers ties so that a pair has one of each kind and direction: parallel ones merge, ties to oneself are dropped. */
export class TieMerger {
  readonly #file: FileContent;
  readonly #kinds: Terms;
  readonly #merged: MergedTie[] = [];
  /** By kind and direction, then by pair. */
  readonly #places = new Map<string, Map<number, MergedTie>>();
  readonly #ends = new Map<string, TieEnd>();

  constructor(file: FileContent, kinds: Terms) {
    this.#file = file;
    this.#kinds = kinds;
  }

  /** Adds one tie of the file. */
  add(draft: TieDraft): void {
    const [from, to] = [this.mention(draft.from, draft.at), this.mention(draft.to, draft.at)];
    if (from === to) {
      this.#file.findings.drop('self-tie', draft.at, draft.from);
      return;
    }
    const kindId = this.#kindOf(draft);
    const places = this.#placesOf(`${draft.direction} ${kindId}`);
    const isOrdered = draft.direction === 'directed' || from.number < to.number;
    const [first, second] = isOrdered ? [from.number, to.number] : [to.number, from.number];
    const known = places.get(first * mostEnds + second);
    if (known !== undefined) {
      this.#merge(known, draft);
      return;
    }
    const { weight, attributes, periods = [] } = draft;
    const tie: MergedTie = { draft, from, to, kindId, weight, attributes, periods: [...periods] };
    assertWithin(this.#file.limits, 'records', this.#merged.push(tie));
    places.set(first * mostEnds + second, tie);
  }

  /** Notes somebody who is an end of a tie, or stands alone where an end should be. */
  mention(key: string, at: string): TieEnd {
    const known = this.#ends.get(key);
    if (known !== undefined) return known;
    const end = { key, at, number: this.#ends.size };
    assertWithin(this.#file.limits, 'records', this.#ends.size + 1);
    this.#ends.set(key, end);
    return end;
  }

  /** Everything that is an end of a tie, in the order of first mention. */
  ends(): readonly TieEnd[] {
    return [...this.#ends.values()];
  }

  /** The merged ties as records. */
  finish(naming: Naming): readonly Tie[] {
    const ids = new UniqueIds(this.#file.findings, 'tie');
    return this.#merged.map((tie) => this.#record(tie, ids, naming));
  }

  #placesOf(group: string): Map<number, MergedTie> {
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    const places = new Map<number, MergedTie>();
    this.#places.set(group, places);
    return places;
  }

  #kindOf({ kind }: TieDraft): string {
    const id = kind === undefined ? undefined : this.#kinds.idOf(kind);
    if (id === undefined) this.#kinds.add(unspecified, { de: 'Verbindung', en: 'Tie' });
    return id ?? unspecified;
  }

  #merge(known: MergedTie, { weight, attributes, periods = [], from, to, at }: TieDraft): void {
    this.#file.findings.report('parallel-ties', at, `${from}–${to}`);
    // A tie without weight counts once, so that three mentions weigh three.
    known.weight = (known.weight ?? 1) + (weight ?? 1);
    known.attributes = mergedAttributes(known.attributes, attributes);
    known.periods.push(...periods);
  }

  #record(tie: MergedTie, ids: UniqueIds, { networkId, system, actorIds }: Naming): Tie {
    const { draft, kindId, weight, periods, attributes } = tie;
    const kindPart = kindId === unspecified ? '' : ` ${kindId}`;
    const derived = draft.id ?? `${draft.from}${arrows[draft.direction]}${draft.to}${kindPart}`;
    const id = draft.id === undefined ? ids.derive(derived) : ids.take(draft.id, draft.at);
    const isNameless = draft.id === undefined && draft.rest === undefined;
    return withoutGaps({
      id: id as Tie['id'],
      networkId,
      fromId: actorIds[tie.from.number] ?? (draft.from as Actor['id']),
      toId: actorIds[tie.to.number] ?? (draft.to as Actor['id']),
      kind: kindId,
      direction: draft.direction,
      stage: 'contact',
      activity: 'active',
      weight,
      periods: periods.length === 0 ? undefined : periods,
      attributes,
      // Without an id of its own a tie is known by its pair, kind and direction.
      source: isNameless ? undefined : sourceOf(system, { originalId: derived, rest: draft.rest }),
    });
  }
}
