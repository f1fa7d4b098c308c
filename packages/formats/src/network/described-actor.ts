import type { Actor } from '@geflecht/core/network';
import { comparableName } from '../records/comparable-name.js';
import { asNumber, asText } from '../records/json-value.js';
import { actorKindOf } from './actor-kind.js';
import { attributesOf } from './attributes.js';
import type { Attributes } from './attributes.js';
import type { Position } from './placements-of.js';

/** What the columns of an actor say about it in the words of the model. */
export interface DescribedActor {
  readonly label?: string | undefined;
  readonly kind?: Actor['kind'] | undefined;
  readonly sector?: string | undefined;
  readonly position?: Position | undefined;
  readonly attributes?: Attributes | undefined;
}

const labelNames = ['label', 'name', 'title', 'titel', 'bezeichnung', 'akteur', 'akteurin', 'organisation'];
const kindNames = ['kind', 'type', 'typ', 'art', 'actortype', 'akteurstyp', 'elementtype', 'elementtyp'];
const sectorNames = [
  'sector',
  'sektor',
  'bereich',
  'branche',
  'handlungsfeld',
  'category',
  'kategorie',
  'group',
  'gruppe',
  ...kindNames,
];

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    const text = typeof value === 'string' ? asText(value) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function sectorOf(fields: ReadonlyMap<string, unknown>): string | undefined {
  const words = sectorNames.flatMap((name) => {
    const value = fields.get(name);
    const text = typeof value === 'string' ? asText(value) : undefined;
    // Numbers are groups of a computation, not sectors.
    return text === undefined || asNumber(text) !== undefined || actorKindOf(text) !== undefined ? [] : [text];
  });
  return words[0];
}

/** Finds label, kind, sector and position among the columns of an actor; all columns stay as attributes. */
export function describedActor(columns: Iterable<readonly [string, unknown]>): DescribedActor {
  const entries = [...columns];
  if (entries.length === 0) return {};
  const fields = new Map(entries.map(([name, value]) => [comparableName(name), value]));
  const label = firstText(fields, labelNames) ?? labelNames.flatMap((name) => asText(fields.get(name)) ?? [])[0];
  const [x, y] = [asNumber(fields.get('x')), asNumber(fields.get('y'))];
  return {
    label,
    kind: actorKindOf(firstText(fields, kindNames)),
    sector: sectorOf(fields),
    position: x === undefined || y === undefined ? undefined : { x, y },
    attributes: attributesOf(entries.filter(([, value]) => !isLabel(value, label))),
  };
}

function isLabel(value: unknown, label: string | undefined): boolean {
  return label !== undefined && typeof value === 'string' && value.trim() === label;
}
