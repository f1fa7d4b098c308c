import type { Tie } from '@geflecht/core/network';
import { tieKindSeeds } from '@geflecht/core/network';
import { reportLostRecords } from '../network-table/lost-records.js';
import { shownText } from '../network/graph-columns.js';
import { networkRecords } from '../network-table/network-records.js';
import type { NetworkRecords } from '../network-table/network-records.js';
import { termWords } from '../network-table/term-words.js';
import type { TermWords } from '../network-table/term-words.js';
import { chosenNetwork } from '../writing/chosen-record.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostFields } from '../writing/lost-fields.js';

const unspecified = 'unspecified';
const carried = {
  networks: new Set(['name']),
  actors: new Set(['name']),
  placements: new Set(['id', 'networkId', 'actorId', 'presence', 'plane', 'position']),
  ties: new Set(['networkId', 'fromId', 'toId', 'kind', 'direction', 'weight', 'periods']),
};

/** Losses are named by collection: a Pajek file knows numbers, labels, coordinates, weights and years. */
function reportLosses(records: NetworkRecords, { findings }: Writing): void {
  const { network, actors, ties, placements } = records;
  const lists = { networks: [network], actors, placements: [...placements.values()], ties };
  for (const collection of ['networks', 'actors', 'placements', 'ties'] as const) {
    reportLostFields(findings, { collection, records: lists[collection], carried: carried[collection] });
  }
}

/** A label in quotes, which it cannot hold itself; nor can it hold line ends. */
function quoted(label: string, writing: Writing, at: string): string {
  const held = label.replace(/\s+/g, ' ').replaceAll('"', "'");
  if (held !== label) writing.findings.drop('value-levelled', at, label);
  return `"${held}"`;
}

/** Coordinates in the square from 0 to 1 in which Pajek draws; the map runs from -1 to 1. */
function coordinates(position: { readonly x: number; readonly y: number } | undefined): string {
  if (position === undefined) return '';
  const { x, y } = position;
  return ` ${(x + 1) / 2} ${(y + 1) / 2} 0.5`;
}

function yearOf(day: string | undefined): string {
  return day?.slice(0, 'YYYY'.length) ?? '*';
}

/** Years as Pajek writes times; spans that are no whole years cannot be said. */
function yearsOf({ periods = [] }: Tie, writing: Writing, at: string): string {
  const whole = periods.filter(({ since, until }) => {
    const isWhole = (since?.endsWith('-01-01') ?? true) && (until?.endsWith('-12-31') ?? true);
    return isWhole && (since !== undefined || until !== undefined);
  });
  if (whole.length < periods.length) writing.findings.drop('field-dropped', `${at}/periods`, 'periods');
  const spans = whole.map(({ since, until }) => `${yearOf(since)}-${yearOf(until)}`);
  return spans.length === 0 ? '' : ` [${spans.join(',')}]`;
}

/** Ties of one kind and direction, which share a section. */
interface Relation {
  readonly keyword: '*Arcs' | '*Edges';
  readonly kind: string;
  readonly lines: string[];
}

function relationsOf(records: NetworkRecords, writing: Writing): readonly Relation[] {
  const relations = new Map<string, Relation>();
  const numbers = new Map(records.actors.map(({ id }, index) => [id, index + 1]));
  for (const [index, tie] of records.ties.entries()) {
    const { fromId, toId, kind, direction, weight } = tie;
    const at = `/ties/${index}`;
    if (direction === 'mutual') writing.findings.drop('field-dropped', `${at}/direction`, 'direction');
    const keyword = direction === 'directed' ? '*Arcs' : '*Edges';
    const relation = relations.get(`${kind} ${keyword}`) ?? { keyword, kind, lines: [] };
    relations.set(`${kind} ${keyword}`, relation);
    const years = yearsOf(tie, writing, at);
    // The weight comes before times, so that it cannot be left out with them.
    const amount = weight === undefined && years === '' ? '' : ` ${weight ?? 1}`;
    relation.lines.push(`${numbers.get(fromId) ?? 0} ${numbers.get(toId) ?? 0}${amount}${years}`);
  }
  return [...relations.values()];
}

function relationLines(relations: readonly Relation[], wordOf: TermWords, writing: Writing): readonly string[] {
  const numbers = new Map<string, number>();
  return relations.flatMap(({ keyword, kind, lines }) => {
    if (kind === unspecified) return [keyword, ...lines];
    const { word, isEnough } = wordOf(kind);
    if (!isEnough) writing.findings.drop('value-levelled', '/ties', kind);
    const number = numbers.get(kind) ?? numbers.size + 1;
    numbers.set(kind, number);
    return [`${keyword} :${number} ${quoted(word, writing, '/taxonomies')}`, ...lines];
  });
}

/**
 * Writes one network as Pajek: labels, coordinates, arcs and edges with weights and years, one relation per kind of tie.
 * @throws FormatError `nothing-to-write`
 */
export const writePajek = formatWriter((document, writing) => {
  const { options, findings } = writing;
  const locale = options.locale ?? 'de';
  const records = networkRecords(document, chosenNetwork(document, options.networkId));
  reportLostRecords(findings, document, records);
  reportLosses(records, writing);
  const { network, actors, placements } = records;
  const wordOf = termWords({ document, taxonomyId: 'tieKind', seeds: tieKindSeeds, locale });
  const name = (shownText(network.name, locale) ?? network.id).replace(/\s+/g, ' ');
  const vertices = actors.map(({ id, name: label }, index) => {
    const shown = quoted(shownText(label, locale) ?? id, writing, `/actors/${index}/name`);
    return `${index + 1} ${shown}${coordinates(placements.get(id)?.position)}`;
  });
  const relations = relationLines(relationsOf(records, writing), wordOf, writing);
  const text = [`*Network ${name}`, `*Vertices ${actors.length}`, ...vertices, ...relations, ''].join('\n');
  return [textFile('.net', 'text/plain', text)];
});
