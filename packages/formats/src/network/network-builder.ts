import type { GeflechtDocument } from '@geflecht/core/document';
import { sectorSeeds, tieKindSeeds } from '@geflecht/core/network';
import type { Network } from '@geflecht/core/network';
import type { FileContent } from '../reading/file-content.js';
import type { Findings } from '../reading/findings.js';
import { assertWithin } from '../reading/limits.js';
import { plainText } from '../records/author-text.js';
import { withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { sourceOf } from '../records/origin.js';
import { slug } from '../records/slug.js';
import { modelId } from '../records/unique-ids.js';
import type { ActorDraft } from './actor-draft.js';
import { ActorList } from './actor-list.js';
import { linePlaces } from './place.js';
import type { PlaceNames } from './place.js';
import { placementsOf } from './placements-of.js';
import { Terms } from './terms.js';
import type { TieDraft } from './tie-draft.js';
import { TieMerger } from './tie-merger.js';

export type { ActorDraft } from './actor-draft.js';

/** What the file says about the network as a whole. */
export interface NetworkDraft {
  readonly name?: string | undefined;
  /** Its id, where the file states one of its own; default: made from the name. */
  readonly id?: string | undefined;
  readonly rest?: JsonObject | undefined;
}

/** How many values filled in for a record of the limit are too many. */
const mostDefaults = 8;

/** Builds the document of one network: actors by their ids in the file, ties merged as the model wants them. */
export class NetworkBuilder {
  readonly findings: Findings;
  readonly #file: FileContent;
  readonly #format: string;
  readonly #nameOf: PlaceNames;
  readonly #actors: ActorList;
  readonly #sectors = new Terms('sector', sectorSeeds);
  readonly #topics = new Terms('topic', []);
  readonly #kinds = new Terms('tieKind', tieKindSeeds);
  readonly #ties: TieMerger;
  #defaults = 0;

  /** @param nameOf how places that readers count are named in reports; default: lines */
  constructor(file: FileContent, format: string, nameOf: PlaceNames = linePlaces) {
    this.#file = file;
    this.#format = format;
    this.#nameOf = nameOf;
    this.findings = file.findings;
    this.#actors = new ActorList(file, nameOf, this.#sectors);
    this.#ties = new TieMerger(file, this.#actors, { kinds: this.#kinds, nameOf });
  }

  /** Adds an actor; a second one of the same id in the file is left out. */
  actor(draft: ActorDraft): void {
    this.#actors.add(draft);
  }

  /**
   * Refuses more kinds of attribute than a file may have.
   * @throws FormatError `too-many`
   */
  assertColumns(amount: number): void {
    assertWithin(this.#file.limits, 'columns', amount);
  }

  /**
   * Counts values that stand once in the file, as default, and on every record in the document.
   * @throws FormatError `too-many` where a small file would become a huge document
   */
  countDefaults(amount: number): void {
    this.#defaults += amount;
    assertWithin(this.#file.limits, 'records', this.#defaults / mostDefaults);
  }

  /** Whether an actor of this id in the file was added. */
  hasActor(key: string): boolean {
    return this.#actors.find(key) !== undefined;
  }

  /** The id of a topic, which the document keeps with its label; an empty word has none. */
  topic(word: string): string | undefined {
    return this.#topics.idOf(word);
  }

  /** Adds a tie; ends that are no actors yet become actors at the end of the list. */
  tie(draft: TieDraft): void {
    const { from, to, at } = draft;
    if (from !== '' && to !== '') this.#ties.add(draft);
    else {
      this.findings.drop('tie-end-missing', this.#nameOf(at), `${from}–${to}`);
      if (from !== to) this.#actors.end(from === '' ? to : from, at);
    }
  }

  /** The finished document. */
  finish(draft: NetworkDraft = {}): GeflechtDocument {
    const key = draft.name ?? this.#file.stem;
    const networkId = (modelId(draft.id ?? '') || slug(key) || 'network') as Network['id'];
    const system = `${this.#format}:${networkId}`;
    const network: Network = withoutGaps({
      id: networkId,
      name: plainText(draft.name ?? this.#file.title, this.findings, 'file') ?? { de: 'Netzwerk', en: 'Network' },
      source: sourceOf(system, { originalId: key, rest: draft.rest }),
    });
    const actors = this.#actors.finish(system);
    const ties = this.#ties.finish({ networkId, system });
    const placements = placementsOf(this.#actors.placed, networkId);
    const taxonomies = [this.#sectors, this.#topics, this.#kinds].flatMap((terms) => terms.taxonomy());
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
}
