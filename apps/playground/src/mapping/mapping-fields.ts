import type { Mapping } from '@geflecht/formats';
import type { FileColumn } from '../reading/file-columns.js';
import type { ReadOutcome } from '../reading/read-outcome.js';
import { listRoles, peopleRoles, programmeRoles, tieRoles } from './data/role-labels.js';
import type { RoleLabels } from './data/role-labels.js';

/** What somebody says a table is. */
export type Meaning = 'event' | 'network' | 'signups';

/** One question: which column holds this? */
export interface MappingField {
  readonly role: string;
  readonly label: string;
  /** The column that is in use; empty where there is none. */
  readonly heading: string;
  /** Whether the reader went by the cells alone. */
  readonly isGuessed: boolean;
  readonly isMain: boolean;
}

/** What is asked about the columns of a file. */
export interface MappingForm {
  readonly meaning: Meaning | undefined;
  /** What else the table could be, where that can be chosen. */
  readonly meanings: readonly Meaning[];
  readonly fields: readonly MappingField[];
  readonly columns: readonly FileColumn[];
}

type Read = Pick<ReadOutcome, 'kind' | 'format' | 'columns'>;

const meaningOfKind: Readonly<Record<ReadOutcome['kind'], Meaning | undefined>> = {
  event: 'event',
  network: 'network',
  signups: 'signups',
  table: undefined,
};

/** Readers recognise lists of people before anything else, so that those cannot be taken for something else. */
function meaningsFor({ kind, format }: Read): readonly Meaning[] {
  if (format === 'json-list' || kind === 'signups') return [];
  return kind === 'table' ? ['event', 'network', 'signups'] : ['event', 'network'];
}

function rolesOf({ format }: Read, meaning: Meaning): RoleLabels {
  if (meaning === 'network') return tieRoles;
  if (meaning === 'signups') return peopleRoles;
  return format === 'json-list' ? listRoles : programmeRoles;
}

/**
 * Which questions a file offers: none where it says itself what is what, else one for each thing its columns can hold.
 *
 * @param chosen columns that somebody chose
 * @param wanted what somebody says the table is; default: what the reader found
 */
export function mappingForm(read: Read, chosen: Mapping, wanted?: Meaning): MappingForm {
  const { kind, columns } = read;
  const found = meaningOfKind[kind];
  const meaning = wanted ?? found;
  const meanings = columns.length === 0 ? [] : meaningsFor(read);
  if (meaning === undefined || columns.length === 0) return { meaning, meanings, fields: [], columns };
  const { main, more } = rolesOf(read, meaning);
  const fields = Object.entries({ ...main, ...more }).map(([role, label]): MappingField => {
    const own = meaning === found ? columns.find((column) => column.role === role) : undefined;
    const isChosen = chosen[role] !== undefined;
    return {
      role,
      label,
      heading: chosen[role] ?? own?.heading ?? '',
      isGuessed: !isChosen && own?.isGuessed === true,
      isMain: role in main,
    };
  });
  return { meaning, meanings, fields, columns };
}

const enough: Readonly<Record<Meaning, (mapping: Mapping) => boolean>> = {
  event: ({ title, day, start }) => title !== undefined && (day !== undefined || start !== undefined),
  network: ({ from, to }) => from !== undefined && to !== undefined,
  signups: ({ mail, firstName, lastName }) => [mail, firstName, lastName].some((heading) => heading !== undefined),
};

const needed: Readonly<Record<Meaning, string>> = {
  event: 'Wählen Sie mindestens den Titel und den Tag oder den Beginn.',
  network: 'Wählen Sie mindestens die beiden Seiten der Verbindung.',
  signups: 'Wählen Sie mindestens die E-Mail-Adresse oder den Namen.',
};

/** What still has to be chosen before a table can be read as somebody wants; empty where it can be. */
export function neededWords({ kind }: Pick<Read, 'kind'>, chosen: Mapping, wanted: Meaning | undefined): string {
  if (wanted === undefined || wanted === meaningOfKind[kind]) return '';
  return enough[wanted](chosen) ? '' : needed[wanted];
}

/** The mapping after a column was chosen for a role; what the reader found by itself needs no mapping. */
export function chosenMapping(mapping: Mapping, role: string, heading: string): Mapping {
  const { [role]: _before, ...others } = mapping;
  return heading === '' ? others : { ...others, [role]: heading };
}
