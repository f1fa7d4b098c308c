import type { NeedsAnswer, Question, SignUp } from '@geflecht/core/sign-up';
import type { FileContent } from '../reading/file-content.js';
import type { Counts, DroppedItem, ReadWarning } from '../reading/read-result.js';
import { headingName } from '../programme-table/heading.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { needsRoles, peopleRoleNames } from './data/people-columns.js';
import type { PeopleRole } from './data/people-columns.js';
import { askedBy } from './party-bookings.js';
import type { PeopleSheet } from './people-sheet.js';
import { peopleReading } from './read-people-list.js';
import type { PeopleReading } from './read-people-list.js';

/**
 * What a column becomes: a field of the party or person, needs that stand apart, bookings, an answer to one of the
 * document's questions, text kept with the origin, or nothing where it is empty.
 */
export type PreviewedUse = 'field' | 'needs' | 'bookings' | 'answer' | 'keptAside' | 'empty';

/** One column of a participants' list and what would become of it. */
export interface PreviewedColumn {
  readonly heading: string;
  /** Name of the sheet, where there are several. */
  readonly sheet?: string | undefined;
  /** The name by which a mapping reaches it; absent where the heading means nothing. */
  readonly role?: PeopleRole | undefined;
  readonly becomes: PreviewedUse;
  /** Who would read it: the team, or only those with the right to needs. */
  readonly audience: 'coordination' | 'private';
  /** Filled cells. */
  readonly filled: number;
  /** Up to three different cells. */
  readonly samples: readonly string[];
}

/** A participants' list as it would be read, before anything is taken over. It holds personal data: show it, do not keep it. */
export interface PeoplePreview {
  readonly columns: readonly PreviewedColumn[];
  /** Roles that a mapping may name: `{ mail: 'Kontakt' }`. */
  readonly roles: readonly PeopleRole[];
  /** The first sign-ups as they would be. */
  readonly signUps: readonly SignUp[];
  /** The needs of these sign-ups' people. */
  readonly needsAnswers: readonly NeedsAnswer[];
  /** Questions that the needs would belong to. */
  readonly questions: readonly Question[];
  /** All of them: `signUps`, `participants`, `needsAnswers`. */
  readonly counts: Counts;
  /** What is unclear, guessed or changed. */
  readonly warnings: readonly ReadWarning[];
  readonly dropped: readonly DroppedItem[];
}

/** Settings of a preview. */
export interface PreviewOptions {
  /** How many sign-ups are shown; default 5. */
  readonly signUps?: number | undefined;
}

const usualSignUps = 5;
const mostSamples = 3;
const keptAside: readonly PeopleRole[] = ['consent', 'signature', 'group'];

function roleAt({ columns }: PeopleSheet, place: number): PeopleRole | undefined {
  return peopleRoleNames.find((role) => columns[role]?.includes(place));
}

function useOf(role: PeopleRole | undefined, heading: string, { context }: PeopleReading): PreviewedUse {
  if (role === undefined) {
    if (askedBy(context, heading) !== undefined) return 'answer';
    return context.matcher?.match(heading) === undefined ? 'keptAside' : 'bookings';
  }
  if (needsRoles.includes(role)) return 'needs';
  if (role === 'choice') return context.matcher === undefined ? 'keptAside' : 'bookings';
  return keptAside.includes(role) ? 'keptAside' : 'field';
}

function previewedColumns(reading: PeopleReading): readonly PreviewedColumn[] {
  const isOneOfSeveral = reading.sheets.length > 1;
  return reading.sheets.flatMap((sheet) =>
    sheet.headings.flatMap((heading, place): readonly PreviewedColumn[] => {
      const rows = sheet.source.sheet.rows.slice(sheet.firstRow);
      const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
      if (cells.length === 0 && headingName(heading) === '') return [];
      const role = roleAt(sheet, place);
      return [
        {
          heading,
          ...(isOneOfSeveral ? { sheet: sheet.source.name } : {}),
          ...(role === undefined ? {} : { role }),
          becomes: cells.length === 0 ? 'empty' : useOf(role, heading, reading),
          audience: role !== undefined && needsRoles.includes(role) ? 'private' : 'coordination',
          filled: cells.length,
          samples: [...new Set(cells)].slice(0, mostSamples),
        },
      ];
    }),
  );
}

/** Previews opened sheets, or nothing where they list no participants. */
export function previewSheets(
  sheets: readonly NumberedSheet[],
  file: FileContent,
  { signUps: most = usualSignUps }: PreviewOptions = {},
): PeoplePreview | undefined {
  const reading = peopleReading(sheets, file);
  if (reading === undefined) return undefined;
  const { parties, context } = reading;
  const shown = parties.slice(0, most);
  return {
    columns: previewedColumns(reading),
    roles: peopleRoleNames,
    signUps: shown.map(({ signUp }) => signUp),
    needsAnswers: shown.flatMap(({ needsAnswers }) => needsAnswers),
    questions: [...context.needs.values()],
    counts: {
      signUps: parties.length,
      participants: parties.reduce((sum, { signUp }) => sum + signUp.participants.length, 0),
      needsAnswers: parties.reduce((sum, { needsAnswers }) => sum + needsAnswers.length, 0),
    },
    warnings: file.findings.warnings(),
    dropped: file.findings.dropped(),
  };
}
