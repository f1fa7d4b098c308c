import type { Session } from '@geflecht/core/event';
import { languageTag } from '../event/language-tag.js';
import { formatTerms } from '../event/session-format.js';
import { titleOf } from '../event/titled.js';
import { boundedText, plainText, richText } from '../records/author-text.js';
import { slug } from '../records/slug.js';
import type { ColumnRole } from './data/column-names.js';
import { readLinks } from './link-cell.js';
import type { SessionContext, SessionRow } from './session-context.js';
import { contributorsOf, hostsOf, reportNobody } from './session-people.js';
import { roomsOf, venueOf } from './session-places.js';
import { bookableFor, statedSignUp } from './session-sign-up.js';
import type { ProgrammeRow } from './sheet-rows.js';

const draft = /^(?:entwurf|draft)$/i;
const cancelled = /^(?:abgesagt|entfällt|fällt aus|ausgefallen|storniert|cancell?ed|ja|yes|x|true|1)$/i;
const tentative = /^(?:geplant|vorläufig|angefragt|unter vorbehalt|tentative|offen|tbc)$/i;
const settled = /^(?:bestätigt|fest|findet statt|confirmed|ok|zugesagt|nein|no|false|0|-)$/i;
const longestBorrowed = 120;
const longestCode = 200;

/** The words a session is called by; without a title, those of its subtitle, format or description. */
function titleFor({ builder: { findings } }: SessionContext, { value, at }: SessionRow): Session['title'] {
  const written = value('title');
  if (written !== '') return titleOf(written.replace(/\s*\r?\n\s*/g, ' '), findings, at);
  const [line = ''] = (value('subtitle') || value('format') || value('description') || value('abstract')).split(
    /\r?\n/,
  );
  if (line === '') return titleOf(undefined, findings, at);
  findings.report('title-borrowed', at, line);
  return titleOf(line.slice(0, longestBorrowed), findings, at);
}

/** The format a column names, else the one the title is the very word for: `Kaffeepause`. */
function formatFor({ builder, sheet }: SessionContext, { value, at }: SessionRow): string | undefined {
  const named = value('format');
  if (named !== '') return builder.format(named);
  if (sheet.columns.format !== undefined) return undefined;
  const { id, label } = formatTerms(value('title'));
  if (label !== undefined || id === '') return undefined;
  builder.findings.report('format-guessed', at, value('title'));
  return id;
}

function trackFor({ builder, sheetTrack }: SessionContext, { value, at }: SessionRow): Session['trackId'] {
  const name = value('track') || sheetTrack;
  return name === undefined || name === '' ? undefined : builder.track({ name }, { at, originalId: name });
}

function tagsOf(cell: string): readonly string[] | undefined {
  if (cell === '') return undefined;
  const tags = cell.split(/[,;|\n]/).map((tag) => tag.trim());
  const filled = [...new Set(tags)].filter((tag) => tag !== '');
  return filled.length === 0 ? undefined : filled;
}

function statusOf(cell: string): Session['status'] | 'unread' {
  if (cell === '' || settled.test(cell)) return cell === '' ? undefined : 'confirmed';
  if (cancelled.test(cell)) return 'cancelled';
  if (draft.test(cell)) return 'draft';
  return tentative.test(cell) ? 'tentative' : 'unread';
}

/** The id of the row, else one of its title, so that it survives rows that are added above. */
function originalIdOf({ idRole, taken }: SessionContext, { value }: SessionRow): string {
  if (idRole !== undefined) return value(idRole);
  const key = slug(value('title') || value('subtitle') || value('description')) || 'session';
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}

const times: readonly ColumnRole[] = ['day', 'start', 'endDay', 'end', 'duration'];

/** Columns about time that the session does not hold: all without a start; the day beside a complete start. */
function unreadTimes({ when }: ProgrammeRow, isScheduled: boolean): readonly ColumnRole[] {
  if (!isScheduled) return times;
  return when.instant === undefined ? [] : ['day'];
}

/** Adds one row as session. */
export function addSession(context: SessionContext, row: SessionRow): void {
  const { builder, moments, bookables, rest } = context;
  const { findings } = builder;
  const { value, at, row: programmeRow } = row;
  const title = titleFor(context, row);
  const written = [value('day'), value('start')].filter((cell) => cell !== '').join(' ');
  const { start, end, openEnd } = moments.of(programmeRow, written);
  if (programmeRow.isTimeCarried) findings.report('time-carried', at, value('title'));
  reportNobody(context, row);
  const signUp = statedSignUp(context, row);
  const links = [...row.values('links').flatMap(({ cell }) => readLinks(cell, { findings, at })), ...signUp.links];
  const status = statusOf(value('status'));
  const unread = [
    ...signUp.unread,
    ...unreadTimes(programmeRow, start !== undefined),
    ...(status === 'unread' ? ['status' as const] : []),
  ];
  const code = boundedText(value('code'), longestCode, () => findings.drop('text-cut', at, value('code')));
  const id = builder.session(
    {
      code: code === '' ? undefined : code,
      format: formatFor(context, row),
      title,
      subtitle: plainText(value('subtitle'), findings, at),
      abstract: richText(value('abstract'), findings, at),
      description: richText(value('description'), findings, at),
      start,
      end,
      openEnd,
      rooms: roomsOf(context, row),
      venueId: venueOf(context, row),
      hosts: hostsOf(context, row),
      trackId: trackFor(context, row),
      tags: tagsOf(value('tags')),
      language: languageTag(value('language') || undefined, findings, at),
      status: status === 'unread' ? undefined : status,
      contributors: contributorsOf(context, row),
      links: links.length === 0 ? undefined : links,
    },
    { at, originalId: originalIdOf(context, row), rest: rest.of(programmeRow.cells, unread) },
  );
  if (signUp.isBookable) bookables.push(bookableFor(id, signUp.capacity));
}
