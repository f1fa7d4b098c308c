import type { GeflechtDocument } from '@geflecht/core/document';
import { sectorSeeds, tieKindSeeds } from '@geflecht/core/network';
import type { Actor, Placement, Tie } from '@geflecht/core/network';
import { reportLostRecords } from '../network-table/lost-records.js';
import { networkRecords } from '../network-table/network-records.js';
import type { NetworkRecords } from '../network-table/network-records.js';
import { termWords } from '../network-table/term-words.js';
import { asNumber } from '../records/json-value.js';
import { chosenNetwork } from '../writing/chosen-record.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostFields } from '../writing/lost-fields.js';
import { actorFields, spotFields, tieFields } from './field-columns.js';
import type { FieldColumn } from './field-columns.js';
import { graphColumn } from './graph-column.js';
import type { GraphColumn } from './graph-column.js';
import { attributeColumns, fieldColumns, shownText, textColumns } from './graph-columns.js';
import { reportAlteredValues } from './altered-values.js';
import type { Survives } from './altered-values.js';

/** An actor with its spot on the map. */
export interface ActorToWrite {
  readonly actor: Actor;
  readonly spot: Placement | undefined;
}

/** A network as graph formats take it: nodes, edges, and what is declared about them. */
export interface GraphToWrite {
  readonly id: string;
  readonly name: string;
  readonly actors: readonly ActorToWrite[];
  /** In the order of the actors; the first one is the label. */
  readonly actorColumns: readonly GraphColumn[];
  readonly ties: readonly Tie[];
  /** Words of the kinds of ties, in the order of the ties; nothing where no kind is stated. */
  readonly kinds: readonly (string | undefined)[];
  readonly tieColumns: readonly GraphColumn[];
}

/** What a format does with the network that others do not. */
export interface GraphFormat {
  /** Fields of ties that stand elsewhere than in a column. */
  readonly ownTieFields: ReadonlySet<string>;
  /** Fields of actors that stand elsewhere than in a column. */
  readonly ownActorFields: ReadonlySet<string>;
  /** Whether the reader gets a value back as it was. */
  readonly survives: Survives;
}

const unspecified = 'unspecified';

function carriedBy(fields: readonly FieldColumn[], ...names: readonly string[]): ReadonlySet<string> {
  return new Set([...names, 'attributes', ...fields.map(({ path }) => path.join('/'))]);
}

function reportLosses(document: GeflechtDocument, records: NetworkRecords, { findings }: Writing): void {
  reportLostRecords(findings, document, records);
  const { network, actors, ties, placements } = records;
  const carried = {
    networks: new Set(['id', 'name']),
    actors: carriedBy(actorFields, 'id', 'name'),
    placements: carriedBy(spotFields, 'id', 'networkId', 'actorId', 'presence', 'plane', 'position'),
    ties: carriedBy(tieFields, 'id', 'networkId', 'fromId', 'toId', 'kind'),
  };
  const lists = { networks: [network], actors, placements: [...placements.values()], ties };
  for (const collection of ['networks', 'actors', 'placements', 'ties'] as const) {
    reportLostFields(findings, { collection, records: lists[collection], carried: carried[collection] });
  }
}

/** Columns of sectors: the ids, and the words people know them by. */
function sectorColumn(
  document: GeflechtDocument,
  actors: readonly Actor[],
  locale: 'de' | 'en',
): readonly GraphColumn[] {
  const wordOf = termWords({ document, taxonomyId: 'sector', seeds: sectorSeeds, locale });
  const values = actors.map(({ sectorIds: [first] = [] }) => (first === undefined ? undefined : wordOf(first).word));
  return values.every((value) => value === undefined) ? [] : [graphColumn('sector', values)];
}

/** Words of kinds, and a column of their ids where a word alone is not enough. */
function kindsOf(document: GeflechtDocument, ties: readonly Tie[], locale: 'de' | 'en') {
  const wordOf = termWords({ document, taxonomyId: 'tieKind', seeds: tieKindSeeds, locale });
  const words = ties.map(({ kind }) => (kind === unspecified ? undefined : wordOf(kind)));
  // A number is taken for a measure and not for a kind.
  const isEnough = (index: number) => words[index]?.isEnough !== false && asNumber(words[index]?.word) === undefined;
  const ids = ties.map(({ kind }, index) => (isEnough(index) ? undefined : kind));
  const columns = ids.every((id) => id === undefined) ? [] : [graphColumn('kindId', ids)];
  return { kinds: words.map((word) => word?.word), columns };
}

/**
 * The network that is to be written, as graph formats take it; what they do not carry is reported.
 * @throws FormatError `nothing-to-write`
 */
export function graphToWrite(document: GeflechtDocument, writing: Writing, format: GraphFormat): GraphToWrite {
  const { options, findings } = writing;
  const locale = options.locale ?? 'de';
  const records = networkRecords(document, chosenNetwork(document, options.networkId));
  reportLosses(document, records, writing);
  const { actors, ties, placements, network } = records;
  const spots = actors.map(({ id }) => placements.get(id));
  const { kinds, columns: kindColumns } = kindsOf(document, ties, locale);
  const actorAttributes = attributeColumns(actors, 'actor');
  const tieAttributes = attributeColumns(ties, 'tie');
  reportAlteredValues(findings, [
    { collection: 'actors', columns: actorAttributes, survives: format.survives },
    { collection: 'ties', columns: tieAttributes, survives: format.survives },
  ]);
  return {
    id: network.id,
    name: shownText(network.name, locale) ?? network.id,
    actors: actors.map((actor, index) => ({ actor, spot: spots[index] })),
    actorColumns: [
      ...textColumns(
        'label',
        actors.map(({ name }) => name),
        locale,
      ),
      ...fieldColumns(
        actorFields.filter(({ name }) => !format.ownActorFields.has(name)),
        actors,
        locale,
      ),
      ...sectorColumn(document, actors, locale),
      ...fieldColumns(spotFields, spots, locale),
      ...actorAttributes,
    ],
    ties,
    kinds,
    tieColumns: [
      ...kindColumns,
      ...fieldColumns(
        tieFields.filter(({ name }) => !format.ownTieFields.has(name)),
        ties,
        locale,
      ),
      ...tieAttributes,
    ],
  };
}
