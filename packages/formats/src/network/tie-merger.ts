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
  readonly kindId: string;
  readonly periods: Period[];
  weight: number | undefined;
  attributes: Attributes | undefined;
}

interface Naming {
  readonly networkId: Network['id'];
  readonly system: string;
  readonly idOf: (end: string) => Actor['id'];
}

const unspecified = 'unspecified';
const arrows: Readonly<Record<TieDirection, string>> = { directed: '→', undirected: '–', mutual: '↔' };

/** Gathers ties so that a pair has one of each kind and direction: parallel ones merge, ties to oneself are dropped. */
export class TieMerger {
  readonly #file: FileContent;
  readonly #kinds: Terms;
  readonly #merged = new Map<string, MergedTie>();
  readonly #ends = new Map<string, string>();

  constructor(file: FileContent, kinds: Terms) {
    this.#file = file;
    this.#kinds = kinds;
  }

  /** Adds one tie of the file. */
  add(draft: TieDraft): void {
    const { from, to, at } = draft;
    this.mention(from, at);
    this.mention(to, at);
    if (from === to) {
      this.#file.findings.drop('self-tie', at, from);
      return;
    }
    const kindId = this.#kindOf(draft);
    const [first, second] = draft.direction === 'directed' || from < to ? [from, to] : [to, from];
    const key = JSON.stringify([first, second, kindId, draft.direction]);
    const known = this.#merged.get(key);
    if (known === undefined) this.#start(key, draft, kindId);
    else this.#merge(known, draft);
  }

  /** Notes somebody who is an end of a tie, or stands alone where an end should be. */
  mention(key: string, at: string): void {
    if (!this.#ends.has(key)) this.#ends.set(key, at);
  }

  /** Everything that is an end of a tie, with the place of its first mention. */
  ends(): readonly { readonly key: string; readonly at: string }[] {
    return [...this.#ends].map(([key, at]) => ({ key, at }));
  }

  /** The merged ties as records. */
  finish(naming: Naming): readonly Tie[] {
    const ids = new UniqueIds(this.#file.findings, 'tie');
    return [...this.#merged.values()].map((tie) => this.#record(tie, ids, naming));
  }

  #kindOf({ kind }: TieDraft): string {
    const id = kind === undefined ? undefined : this.#kinds.idOf(kind);
    if (id === undefined) this.#kinds.add(unspecified, { de: 'Verbindung', en: 'Tie' });
    return id ?? unspecified;
  }

  #start(key: string, draft: TieDraft, kindId: string): void {
    assertWithin(this.#file.limits, 'records', this.#merged.size + 1);
    const { weight, attributes, periods = [] } = draft;
    this.#merged.set(key, { draft, kindId, weight, attributes, periods: [...periods] });
  }

  #merge(known: MergedTie, { weight, attributes, periods = [], from, to, at }: TieDraft): void {
    this.#file.findings.report('parallel-ties', at, `${from}–${to}`);
    // A tie without weight counts once, so that three mentions weigh three.
    known.weight = (known.weight ?? 1) + (weight ?? 1);
    known.attributes = mergedAttributes(known.attributes, attributes);
    known.periods.push(...periods);
  }

  #record({ draft, kindId, weight, periods, attributes }: MergedTie, ids: UniqueIds, naming: Naming): Tie {
    const { from, to, direction } = draft;
    const kindPart = kindId === unspecified ? '' : ` ${kindId}`;
    const derived = `${from}${arrows[direction]}${to}${kindPart}`;
    const id = draft.id === undefined ? ids.derive(derived) : ids.take(draft.id, draft.at);
    return withoutGaps({
      id: id as Tie['id'],
      networkId: naming.networkId,
      fromId: naming.idOf(from),
      toId: naming.idOf(to),
      kind: kindId,
      direction,
      stage: 'contact',
      activity: 'active',
      weight,
      periods: periods.length === 0 ? undefined : periods,
      attributes,
      source: sourceOf(naming.system, { originalId: draft.id ?? derived, rest: draft.rest }),
    });
  }
}
