import type { NetworkBuilder } from '../network/network-builder.js';
import { looseWeightNames } from '../network/data/column-names.js';
import { comparableName } from '../records/comparable-name.js';
import { readNumber } from '../records/json-value.js';
import type { VnaLine, VnaSection } from './vna-sections.js';

const ownWeightNames = [...looseWeightNames, 'strength', 'tie', 'tiestrength'];

/** One column of tie data: the strength of ties of one kind. */
interface Relation {
  readonly index: number;
  /** Nothing where the column is called strength or weight. */
  readonly kind: string | undefined;
}

function relationsOf({ columns }: VnaSection): readonly Relation[] {
  return columns.slice(2).map((name, index) => ({
    index: index + 2,
    kind: ownWeightNames.includes(comparableName(name)) ? undefined : name,
  }));
}

function addTie(builder: NetworkBuilder, { cells, line }: VnaLine, { index, kind }: Relation): void {
  const [from = '', to = ''] = cells;
  const cell = cells[index] ?? '';
  const weight = readNumber(cell);
  if (cell !== '' && weight === undefined) builder.findings.drop('number-unreadable', `line ${line}`, cell);
  // A tie of strength nothing is none.
  if (weight === 0 || (weight === undefined && kind !== undefined)) return;
  builder.tie({ from, to, direction: 'directed', kind, weight: weight === 1 ? undefined : weight, at: line });
}

/** Adds the rows of tie data; each column behind the ends is a kind of tie. */
export function addTies(builder: NetworkBuilder, section: VnaSection): void {
  const relations = relationsOf(section);
  const kinds = relations.flatMap(({ kind }) => kind ?? []);
  if (kinds.length > 1) builder.findings.report('relation-kept', `line ${section.line}`, kinds.join(', '));
  const all = relations.length === 0 ? [{ index: 2, kind: undefined }] : relations;
  for (const line of section.rows) for (const relation of all) addTie(builder, line, relation);
}
