import type { Actor } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import { asNumber, asText } from '../records/json-value.js';
import type { ActorDraft } from './actor-draft.js';
import { actorKindOf } from './actor-kind.js';
import { actorRole } from './actor-role.js';
import type { ActorRole } from './actor-role.js';
import { attributeOf, setAttribute } from './attributes.js';
import type { OpenAttributes } from './attributes.js';
import type { ColumnValues, FileColumns } from './column-values.js';
import { takeField, withoutHalfPoints } from './open-fields.js';
import type { OpenFields } from './open-fields.js';
import type { Spot } from './placements-of.js';

/** What the columns of an actor say about it in the words of the model. */
export type DescribedActor = Omit<ActorDraft, 'key' | 'rest' | 'at'>;

/** What is known about a word of a file; looking it up is dear, and columns repeat their words. */
interface KnownWord {
  readonly kind: Actor['kind'] | undefined;
  readonly isSector: boolean;
}

/** What was found about one actor so far, the best first. */
interface Found {
  readonly label: unknown;
  labels: Record<string, string> | undefined;
  sector: string | undefined;
  sectorRank: number;
  kind: Actor['kind'] | undefined;
  kindRank: number;
  x: number | undefined;
  y: number | undefined;
  fields: OpenFields | undefined;
  spot: OpenFields | undefined;
  attributes: OpenAttributes | undefined;
}

const mostWords = 10_000;
/** Numbers are labels only where there is no text. */
const numbersRank = 1_000;

function emptyFind(label: unknown): Found {
  return {
    label,
    labels: undefined,
    sector: undefined,
    sectorRank: Infinity,
    kind: undefined,
    kindRank: Infinity,
    x: undefined,
    y: undefined,
    fields: undefined,
    spot: undefined,
    attributes: undefined,
  };
}

/** Finds label, kind, sector and position among the columns of actors; what has no place in the model stays as attributes. */
export class ActorDescriber {
  readonly #columns: FileColumns;
  readonly #roles: ActorRole[] = [];
  readonly #words = new Map<string, KnownWord>();
  /** The file states sectors by their ids, as only this project's own files do: no column is guessed to mean them. */
  #statesSectors = false;

  constructor(columns: FileColumns) {
    this.#columns = columns;
  }

  /** What the values of one actor say; a label that the format itself states comes before those of columns. */
  describe(values: ColumnValues, stated?: string): DescribedActor {
    this.#addRoles();
    const found = emptyFind(stated ?? this.#label(values));
    for (const slot of values.slots) {
      const role = this.#roles[slot];
      if (role !== undefined) this.#take(found, role, values.get(slot));
    }
    return this.#described(found);
  }

  #addRoles(): void {
    const { list } = this.#columns;
    for (let slot = this.#roles.length; slot < list.length; slot += 1) {
      const role = actorRole(list[slot]?.name ?? '');
      this.#roles.push(role);
      if (role.field?.name === 'sectorIds') this.#statesSectors = true;
    }
  }

  #label(values: ColumnValues): string | undefined {
    let [label, best]: [string | undefined, number] = [undefined, Infinity];
    for (const slot of values.slots) {
      const rank = this.#roles[slot]?.label ?? Infinity;
      if (rank === Infinity) continue;
      const value = values.get(slot);
      const place = typeof value === 'string' ? rank : rank + numbersRank;
      const text = place < best ? asText(value) : undefined;
      if (text !== undefined) [label, best] = [text, place];
    }
    return label;
  }

  #take(found: Found, role: ActorRole, value: unknown): void {
    if (role.field !== undefined && takenAsField(found, role, value)) return;
    if (role.language !== undefined && role.field === undefined && typeof value === 'string') {
      (found.labels ??= {})[role.language] = value;
      return;
    }
    if (role.axis !== undefined) found[role.axis] = asNumber(value);
    if (this.#statesSectors && role.isOwn) {
      if (typeof value === 'string' && role.sector < Infinity) found.sector = value;
      return;
    }
    const text = typeof value === 'string' ? value : undefined;
    if (text !== undefined && role.sector < Infinity) this.#takeWord(found, role, text);
    // Columns of labels that say what the actor is called are no attributes.
    if (text !== undefined && role.label < Infinity && text.trim() === found.label) return;
    const attribute = attributeOf(value);
    if (attribute !== undefined) setAttribute((found.attributes ??= {}), role.attribute, attribute);
  }

  /** A word that names a kind of actor; every other word may name a sector. */
  #takeWord(found: Found, { kind, sector }: ActorRole, text: string): void {
    if (kind >= found.kindRank && sector >= found.sectorRank) return;
    const word = this.#word(text);
    if (word.kind !== undefined && kind < found.kindRank) [found.kind, found.kindRank] = [word.kind, kind];
    if (word.isSector && sector < found.sectorRank) [found.sector, found.sectorRank] = [text.trim(), sector];
  }

  #word(text: string): KnownWord {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const kind = actorKindOf(text);
    // Numbers are groups of a computation, not sectors.
    const word = { kind, isSector: kind === undefined && text.trim() !== '' && asNumber(text) === undefined };
    if (this.#words.size < mostWords) this.#words.set(text, word);
    return word;
  }

  #described({ label, labels, kind, sector, x, y, attributes, fields, spot }: Found): DescribedActor {
    const position = x === undefined || y === undefined ? undefined : { x, y };
    const described = { label: labels ?? label, kind, sector, position, spot: spot as Spot | undefined, attributes };
    if (fields === undefined) return this.#statesSectors ? { ...described, sector: undefined } : described;
    const { sectorIds, partOf, shortName, description, kind: stated = kind, ...further } = withoutHalfPoints(fields);
    return {
      ...described,
      kind: stated as Actor['kind'] | undefined,
      sector: this.#statesSectors && sectorIds === undefined ? undefined : sector,
      sectorIds: sectorIds as readonly string[] | undefined,
      partOf: partOf as string | undefined,
      shortName: shortName as Text | undefined,
      description,
      further: Object.keys(further).length === 0 ? undefined : further,
    };
  }
}

function takenAsField(found: Found, { field, isSpot, language }: ActorRole, value: unknown): boolean {
  if (field === undefined) return false;
  const into = (isSpot ? found.spot : found.fields) ?? {};
  if (!takeField(into, field, { value, language })) return false;
  if (isSpot) found.spot = into;
  else found.fields = into;
  return true;
}
