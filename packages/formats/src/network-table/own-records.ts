import { sectorSeeds } from '@geflecht/core/network';
import type { ActorDraft } from '../network/actor-draft.js';
import { attributesOf } from '../network/attributes.js';
import { takeField, withoutHalfPoints } from '../network/open-fields.js';
import type { OpenFields } from '../network/open-fields.js';
import type { Place } from '../network/place.js';
import type { Position, Spot } from '../network/placements-of.js';
import { Terms } from '../network/terms.js';
import type { TieDraft } from '../network/tie-draft.js';
import { isJsonObject } from '../records/json-value.js';
import { placementColumns } from './model-columns.js';
import type { OwnTable } from './own-layout.js';

type Row = readonly string[];
/** What a cell held that does not fit its column. */
export type NoteMisfit = (heading: string, cell: string) => void;

interface Gathered {
  readonly fields: OpenFields;
  readonly spot: OpenFields;
}

const spotFields = new Set(placementColumns);

function gather(row: Row, { columns }: OwnTable, note: NoteMisfit): Gathered {
  const gathered: Gathered = { fields: {}, spot: {} };
  for (const { index, field, language } of columns) {
    const value = row[index] ?? '';
    if (value === '') continue;
    const into = spotFields.has(field) ? gathered.spot : gathered.fields;
    const column = { ...field, name: field.path.join('.') };
    if (!takeField(into, column, { value, language })) note(field.heading.en, value);
  }
  return gathered;
}

function spotOf({ position, ...rest }: OpenFields): { position?: Position; spot?: Spot } {
  const { x, y } = (isJsonObject(position) ? position : {}) as Partial<Position>;
  return {
    ...(x === undefined || y === undefined ? undefined : { position: { x, y } }),
    ...(Object.keys(rest).length === 0 ? undefined : { spot: rest }),
  };
}

function attributes(row: Row, { attributes: named }: OwnTable) {
  return attributesOf(named.map(([name, index]) => [name, row[index]] as const));
}

/** Reads actors from rows of this project's own layout. */
export class OwnActors {
  readonly #table: OwnTable;
  readonly #sectors = new Terms('sector', sectorSeeds);

  constructor(table: OwnTable) {
    this.#table = table;
  }

  /** The actor of a row; nothing where it has no id. */
  read(row: Row, at: Place, note: NoteMisfit): ActorDraft | undefined {
    const { fields, spot } = gather(row, this.#table, note);
    const { id, name, kind, sectorIds, exactSectorIds, partOf, shortName, description, ...further } =
      withoutHalfPoints(fields);
    if (typeof id !== 'string') return undefined;
    const words = (sectorIds ?? []) as readonly string[];
    const exact = exactSectorIds as readonly string[] | undefined;
    return {
      key: id,
      at,
      label: name,
      kind: kind as ActorDraft['kind'],
      sector: words[0],
      sectorIds: exact ?? (words.length === 0 ? undefined : words.map((word) => this.#sectors.idOf(word) ?? word)),
      partOf: partOf as string | undefined,
      shortName: shortName as ActorDraft['shortName'],
      description,
      further: Object.keys(further).length === 0 ? undefined : further,
      ...spotOf(spot),
      attributes: attributes(row, this.#table),
    };
  }
}

/** Reads the tie of a row of this project's own layout; an end that is missing stays empty. */
export function ownTie(row: Row, { table, at, note }: { table: OwnTable; at: Place; note: NoteMisfit }): TieDraft {
  const {
    fromId = '',
    toId = '',
    direction = 'undirected',
    ...fields
  } = gather(row, table, note).fields as Partial<Record<'fromId' | 'toId', string>> & Partial<TieDraft>;
  return { ...fields, from: fromId, to: toId, direction, attributes: attributes(row, table), at };
}
