import { previewPeopleList } from '@geflecht/formats/people-list';
import type { PeoplePreview, PreviewedColumn } from '@geflecht/formats/people-list';
import type { ReadOptions } from '@geflecht/formats';
import type { FileColumn } from './file-columns.js';

/** One person of a list as it was understood. */
export interface ListedPerson {
  readonly name: string;
  readonly mail: string;
  readonly organisation: string;
}

/** A list of people, to be looked at and not kept. */
export interface PeopleTable {
  readonly columns: readonly PreviewedColumn[];
  /** The first ones, in the order of the list. */
  readonly people: readonly ListedPerson[];
  /** How many there are altogether. */
  readonly count: number;
}

const mostPeople = 10;

function peopleIn({ signUps }: PeoplePreview): readonly ListedPerson[] {
  const people = signUps.flatMap(({ contact, participants }) =>
    participants.map(({ name, organisation }, index) => ({
      name: name ?? (index === 0 ? contact.name : ''),
      mail: index === 0 ? contact.mail : '',
      organisation: typeof organisation === 'string' ? organisation : '',
    })),
  );
  return people.slice(0, mostPeople);
}

/** Prepares a list of people for a look at it; nothing where the file is none. */
export async function peopleTable(bytes: Uint8Array, options: ReadOptions): Promise<PeopleTable | undefined> {
  const preview = await previewPeopleList(bytes, { ...options, preview: { signUps: mostPeople } });
  if (preview === undefined) return undefined;
  const { participants = 0 } = preview.counts;
  return {
    columns: preview.columns,
    people: peopleIn(preview),
    count: typeof participants === 'number' ? participants : 0,
  };
}

/** The columns of a list of people as a mapping names them. */
export function peopleColumns({ columns }: PeopleTable): readonly FileColumn[] {
  return columns.map(({ heading, samples, role }) => ({ heading, samples, role, isGuessed: false }));
}
