import type { GeflechtDocument } from '@geflecht/core/document';
import { sectorSeeds, tieKindSeeds } from '@geflecht/core/network';
import type { Actor, Network, Placement } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { FileContent } from '../reading/file-content.js';
import type { Findings } from '../reading/findings.js';
import { assertWithin } from '../reading/limits.js';
import { plainText } from '../records/author-text.js';
import { withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { sourceOf } from '../records/origin.js';
import { slug } from '../records/slug.js';
import { UniqueIds } from '../records/unique-ids.js';
import type { Attributes } from './attributes.js';
import { placementsOf } from './placements-of.js';
import type { Position } from './placements-of.js';
import { Terms } from './terms.js';
import { TieMerger } from './tie-merger.js';
import type { TieDraft } from './tie-merger.js';

/** An actor as a file describes it. */
export interface ActorDraft {
  /** Its id in the file. */
  readonly key: string;
  readonly label?: unknown;
  readonly kind?: Actor['kind'] | undefined;
  /** Word for its sector. */
  readonly sector?: string | undefined;
  /** Id in the file of the actor it is part of. */
  readonly partOf?: string | undefined;
  readonly description?: Text | undefined;
  readonly attributes?: Attributes | undefined;
  readonly position?: Position | undefined;
  /** What has no home in the model. */
  readonly rest?: JsonObject | undefined;
  /** Place in the file, for reports. */
  readonly at: string;
}

/** What the file says about the network as a whole. */
export interface NetworkDraft {
  readonly name?: string | undefined;
  readonly rest?: JsonObject | undefined;
}

interface KeptActor {
  readonly draft: ActorDraft;
  readonly id: Actor['id'];
}

const mostSectors = 40;
const fewSectors = 12;

/** Builds the document of one network: actors by their ids in the file, ties merged as the model wants them. */
export class NetworkBuilder {
  readonly findings: Findings;
  readonly #file: FileContent;
  readonly #format: string;
  readonly #actors = new Map<string, KeptActor>();
  readonly #actorIds: UniqueIds;
  readonly #sectors = new Terms('sector', sectorSeeds);
  readonly #kinds = new Terms('tieKind', tieKindSeeds);
  readonly #ties: TieMerger;

  constructor(file: FileContent, format: string) {
    this.#file = file;
    this.#format = format;
    this.findings = file.findings;
    this.#actorIds = new UniqueIds(file.findings, 'actor');
    this.#ties = new TieMerger(file, this.#kinds);
  }

  /** Adds an actor; a second one of the same id in the file is left out. */
  actor(draft: ActorDraft): void {
    if (this.#actors.has(draft.key)) {
      this.findings.drop('actor-repeated', draft.at, draft.key);
      return;
    }
    assertWithin(this.#file.limits, 'records', this.#actors.size + 1);
    const id = this.#actorIds.take(draft.key, draft.at) as Actor['id'];
    this.#actors.set(draft.key, { draft, id });
  }

  /**
   * Refuses more kinds of attribute than a file may have.
   * @throws FormatError `too-many`
   */
  assertColumns(amount: number): void {
    assertWithin(this.#file.limits, 'columns', amount);
  }

  /** Whether an actor of this id in the file was added. */
  hasActor(key: string): boolean {
    return this.#actors.has(key);
  }

  /** Adds a tie; ends that are no actors yet become actors at the end of the list. */
  tie(draft: TieDraft): void {
    const { from, to, at } = draft;
    if (from !== '' && to !== '') this.#ties.add(draft);
    else {
      this.findings.drop('tie-end-missing', at, `${from}–${to}`);
      if (from !== to) this.#ties.mention(from === '' ? to : from, at);
    }
  }

  /** The finished document. */
  finish(draft: NetworkDraft = {}): GeflechtDocument {
    this.#addUnlisted();
    const key = draft.name ?? this.#file.stem;
    const networkId = (slug(key) || 'network') as Network['id'];
    const system = `${this.#format}:${networkId}`;
    const network: Network = withoutGaps({
      id: networkId,
      name: plainText(draft.name ?? this.#file.title, this.findings, 'file') ?? { de: 'Netzwerk', en: 'Network' },
      source: sourceOf(system, { originalId: key, rest: draft.rest }),
    });
    const actors = this.#records(system);
    const actorIds = this.#ties.ends().map(({ key: end }) => this.#actors.get(end)?.id ?? (end as Actor['id']));
    const ties = this.#ties.finish({ networkId, system, actorIds });
    const placements = this.#placements(networkId);
    const taxonomies = [...this.#sectors.taxonomy(), ...this.#kinds.taxonomy()];
    return withoutGaps<GeflechtDocument>({
      format: 'geflecht',
      version: 1,
      defaults: { scope: { networkId } },
      taxonomies: taxonomies.length === 0 ? undefined : taxonomies,
      networks: [network],
      actors,
      placements: placements.length === 0 ? undefined : placements,
      ties,
    });
  }

  #addUnlisted(): void {
    const isListComplete = this.#actors.size > 0;
    for (const { key, at } of this.#ties.ends()) {
      if (this.#actors.has(key)) continue;
      if (isListComplete) this.findings.report('actor-not-listed', at, key);
      this.actor({ key, at });
    }
  }

  #records(system: string): readonly Actor[] {
    const words = new Set([...this.#actors.values()].flatMap(({ draft }) => draft.sector ?? []));
    // A column with a word of its own for nearly everybody names no sectors.
    const namesSectors = words.size <= Math.min(mostSectors, Math.max(fewSectors, this.#actors.size / 2));
    return [...this.#actors.values()].map((actor) => {
      const { sector } = actor.draft;
      return this.#record(actor, system, namesSectors && sector !== undefined ? this.#sectors.idOf(sector) : undefined);
    });
  }

  #record({ draft, id }: KeptActor, system: string, sectorId: string | undefined): Actor {
    const partOf = draft.partOf === undefined ? undefined : this.#actors.get(draft.partOf)?.id;
    return withoutGaps({
      id,
      kind: draft.kind ?? 'organisation',
      name: plainText(draft.label, this.findings, draft.at) ?? id,
      sectorIds: sectorId === undefined ? undefined : [sectorId],
      partOf: partOf === id ? undefined : partOf,
      description: draft.description,
      attributes: draft.attributes,
      source: sourceOf(system, { originalId: draft.key, rest: draft.rest }),
    });
  }

  #placements(networkId: Network['id']): readonly Placement[] {
    const placed = [...this.#actors.values()].flatMap(({ draft: { position }, id }) =>
      position === undefined ? [] : [{ id, position }],
    );
    return placementsOf(placed, networkId);
  }
}
