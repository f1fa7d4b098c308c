import type { TieDirection } from '@geflecht/core/network';
import { asNumber, asText } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { attributeOf, setAttribute } from './attributes.js';
import type { Attributes, OpenAttributes } from './attributes.js';
import type { ColumnValues, FileColumns } from './column-values.js';
import { directionWord } from './direction-word.js';
import { takeField } from './open-fields.js';
import type { OpenFields } from './open-fields.js';
import { readPeriod } from './read-period.js';
import type { Period, TieDraft } from './tie-draft.js';
import { tieRole } from './tie-role.js';
import type { TiePart, TieRole } from './tie-role.js';

/** What the columns of a tie say about it in the words of the model. */
export type DescribedTie = Pick<
  TieDraft,
  'kind' | 'kindId' | 'weight' | 'stage' | 'activity' | 'strength' | 'formality' | 'periods'
> & {
  readonly direction?: TieDirection | undefined;
  readonly attributes?: Attributes | undefined;
};

type Fields = Pick<TieDraft, 'stage' | 'activity' | 'strength' | 'formality' | 'periods'>;

/** The best value of each part so far, with the column it stands in. */
type Parts = Partial<Record<TiePart, { readonly role: TieRole; readonly value: unknown }>>;

const nothing: DescribedTie = {};

/** Finds weight, kind, direction and time among the columns of ties; what has no place in the model stays as attributes. */
export class TieDescriber {
  readonly #columns: FileColumns;
  readonly #weights: readonly string[] | undefined;
  readonly #roles: TieRole[] = [];

  /** @param weights headings of a weight; default: those that mean nothing else in any format */
  constructor(columns: FileColumns, weights?: readonly string[]) {
    this.#columns = columns;
    this.#weights = weights;
  }

  /** What the values of one tie say. */
  describe(values: ColumnValues): DescribedTie {
    if (values.slots.length === 0) return nothing;
    this.#addRoles();
    const only = values.slots[0] ?? 0;
    const weight = values.get(only);
    // Most files have one column, the weight.
    if (values.slots.length === 1 && typeof weight === 'number' && this.#roles[only]?.part === 'weight')
      return { weight };
    return this.#described(values);
  }

  #addRoles(): void {
    const { list } = this.#columns;
    for (let slot = this.#roles.length; slot < list.length; slot += 1) {
      this.#roles.push(tieRole(list[slot]?.name ?? '', this.#weights));
    }
  }

  #described(values: ColumnValues): DescribedTie {
    const parts: Parts = {};
    const fields: OpenFields = {};
    let attributes: OpenAttributes | undefined;
    const keep = (role: TieRole, value: unknown) => {
      const attribute = attributeOf(value);
      if (attribute !== undefined) setAttribute((attributes ??= {}), role.attribute, attribute);
    };
    for (const slot of values.slots) {
      const role = this.#roles[slot];
      const value = values.get(slot);
      if (role === undefined) continue;
      if (role.part !== undefined && isReadable(role.part, value)) {
        const known = parts[role.part];
        const isBetter = known === undefined || role.rank < known.role.rank;
        if (isBetter) parts[role.part] = { role, value };
        if (known !== undefined) keep(isBetter ? known.role : role, isBetter ? known.value : value);
      } else if (role.field === undefined || !takeField(fields, role.field, { value })) keep(role, value);
    }
    const period = periodOf(parts);
    for (const times of period === undefined ? [parts.since, parts.until, parts.year] : [])
      if (times !== undefined) keep(times.role, times.value);
    const { periods = [], ...further } = fields as Fields;
    const all = period === undefined ? periods : [...periods, period];
    return { ...further, ...partsOf(parts), periods: all.length === 0 ? undefined : all, attributes };
  }
}

/** Whether a value says what its column promises; otherwise it stays an attribute. */
function isReadable(part: TiePart, value: unknown): boolean {
  if (part === 'weight') return asNumber(value) !== undefined;
  if (part === 'direction') return directionWord(asText(value) ?? '') !== undefined;
  if (part === 'since' || part === 'until' || part === 'year') return timeOf(value) !== undefined;
  if (part === 'kindId') return asText(value) !== undefined;
  // Signs such as ++ and numbers name no kind.
  return typeof value === 'string' && asNumber(value) === undefined && slug(value) !== '';
}

function timeOf(value: unknown): string | undefined {
  const written = asText(value);
  return readPeriod(written, written) === undefined ? undefined : written;
}

function partsOf({ weight, kind, kindId, direction }: Parts): DescribedTie {
  return {
    weight: asNumber(weight?.value),
    kind: asText(kind?.value),
    kindId: asText(kindId?.value),
    direction: direction === undefined ? undefined : directionWord(asText(direction.value) ?? ''),
  };
}

function periodOf({ since, until, year }: Parts): Period | undefined {
  const last = until ?? (since === undefined ? year : undefined);
  return readPeriod(asText((since ?? year)?.value), asText(last?.value));
}
