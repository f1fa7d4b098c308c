import type { Actor } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { Findings } from '../reading/findings.js';
import { plainText, richText } from '../records/author-text.js';
import { sourceOf } from '../records/origin.js';
import type { ActorDraft } from './actor-draft.js';
import type { ActorList, ListedActor } from './actor-list.js';
import type { PlaceNames } from './place.js';
import type { Terms } from './terms.js';
import { wholesOf } from './wholes-of.js';
import type { Wholes } from './wholes-of.js';

interface Context {
  readonly findings: Findings;
  readonly system: string;
  readonly sectorIds: readonly string[] | undefined;
  readonly wholes: Wholes;
}

const mostSectors = 40;
const fewSectors = 12;
const longestPlainLabel = 1_000;
/** Neither outer blanks nor line ends: a label that needs no tidying. */
const tidyLabel = /^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u;

/** Turns the actors of a file into records once all of them are known. */
export class ActorRecords {
  readonly #actors: ActorList;
  readonly #sectors: Terms;
  readonly #nameOf: PlaceNames;

  constructor(actors: ActorList, sectors: Terms, nameOf: PlaceNames) {
    this.#actors = actors;
    this.#sectors = sectors;
    this.#nameOf = nameOf;
  }

  /** The records, in the order of the file. */
  finish(findings: Findings, system: string): readonly Actor[] {
    const records: Actor[] = [];
    const namesSectors = this.#namesSectors();
    const wholes = wholesOf(this.#actors, findings, this.#nameOf);
    for (const actor of this.#actors.listed) {
      const sectorIds = this.#sectorsOf(actor.draft, namesSectors);
      records.push(this.#record(actor, { findings, system, sectorIds, wholes }));
    }
    return records;
  }

  /** A column with a word of its own for nearly everybody names no sectors. */
  #namesSectors(): boolean {
    const words = new Set<string>();
    for (const { draft } of this.#actors.listed) if (draft.sector !== undefined) words.add(draft.sector);
    return words.size <= Math.min(mostSectors, Math.max(fewSectors, this.#actors.listed.length / 2));
  }

  #sectorsOf({ sector, sectorIds }: ActorDraft, namesSectors: boolean): readonly string[] | undefined {
    if (sectorIds !== undefined) {
      return sectorIds.map((id, index) => this.#sectors.adopt(id, index === 0 ? sector : undefined));
    }
    const id = namesSectors && sector !== undefined ? this.#sectors.idOf(sector) : undefined;
    return id === undefined ? undefined : [id];
  }

  #record({ draft, id }: ListedActor, { findings, system, sectorIds, wholes }: Context): Actor {
    const { kind = 'organisation', attributes, rest, shortName, description, further, key } = draft;
    const name = this.#label(draft, findings) ?? id;
    const source = sourceOf(system, { originalId: key, rest });
    const partOf = wholes.get(id);
    const isPlain =
      shortName === undefined && description === undefined && partOf === undefined && further === undefined;
    if (isPlain && attributes !== undefined) {
      return sectorIds === undefined
        ? { id, kind, name, attributes, source }
        : { id, kind, name, sectorIds, attributes, source };
    }
    return {
      id,
      kind,
      name,
      ...(shortName === undefined ? undefined : { shortName }),
      ...(sectorIds === undefined ? undefined : { sectorIds }),
      ...(partOf === undefined ? undefined : { partOf }),
      ...this.#description(draft, findings),
      ...further,
      ...(attributes === undefined ? undefined : { attributes }),
      source,
    };
  }

  #label({ label, at }: ActorDraft, findings: Findings): Text | undefined {
    if (typeof label === 'string' && label.length < longestPlainLabel && tidyLabel.test(label)) return label;
    return label === undefined ? undefined : plainText(label, findings, this.#nameOf(at));
  }

  #description({ description, at }: ActorDraft, findings: Findings): { description?: Text } | undefined {
    const text = description === undefined ? undefined : richText(description, findings, this.#nameOf(at));
    return text === undefined ? undefined : { description: text };
  }
}
