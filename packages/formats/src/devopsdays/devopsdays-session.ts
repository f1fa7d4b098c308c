import type { Part, Session } from '@geflecht/core/event';
import { addDays, isDay } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import type { EventBuilder } from '../event/event-builder.js';
import { sessionTimes } from '../event/session-times.js';
import type { SessionTimes } from '../event/session-times.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { richText } from '../records/author-text.js';
import { asText, leftOver, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { localMoment, readMoment } from '../time/read-moment.js';
import type { ZoneChoice } from '../time/zone-choice.js';

/** What all items of a programme share. */
export interface DevopsdaysContext {
  readonly file: FileContent;
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  /** Distance to UTC in which the event's own dates are written, such as `+02:00`. */
  readonly offset: string | undefined;
  /** Short talks by day; the first block of the day takes them. */
  readonly ignites: Map<string, readonly string[]>;
  /** How often a day and title occurred. */
  readonly seen: Map<string, number>;
}

const known = new Set('title type date start_time end_time comments'.split(' '));
const shortName = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const openEnds = /^(late|open|open end|open-end|end open|offen|offenes ende|ende offen|spät|\?|tba|tbd)$/i;
const formats: Readonly<Record<string, string>> = { ignite: 'shortReports', custom: '' };
const customFormats: readonly (readonly [RegExp, string])[] = [
  [/\b(registration|check-?in|einlass|ankommen)\b/i, 'arrival'],
  [/\b(lunch|dinner|breakfast|mittag\w*|frühstück)\b/i, 'meal'],
  [/\b(break|coffee|pause|kaffee\w*)\b/i, 'break'],
  [/\b(opening|welcome|begrüßung|eröffnung)\b/i, 'welcome'],
  [/\b(closing|wrap-?up|abschluss)\b/i, 'closing'],
  [/\b(evening|party|social|drinks|abend\w*)\b/i, 'getTogether'],
];

/** Words of a short name: `anja-beispiel` becomes „Anja Beispiel“. */
export function wordsOf(name: string): string {
  return name
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

function instantOf({ zone, offset }: DevopsdaysContext, date: string, clock: string): Instant | undefined {
  const moment = localMoment(date, clock);
  if (moment.kind !== 'local') return undefined;
  const isShort = moment.clock.length === 'HH:MM'.length;
  return offset === undefined
    ? zone.instantOf(moment)
    : zone.instantOf({ kind: 'instant', instant: `${moment.date}T${moment.clock}${isShort ? ':00' : ''}${offset}` });
}

/** Day of a programme item or short talk. */
export function dateOf(fields: JsonObject): string | undefined {
  const moment = readMoment(asText(fields['date']));
  if (moment?.kind === 'instant') return moment.instant.slice(0, 'YYYY-MM-DD'.length);
  return moment !== undefined && 'date' in moment ? moment.date : undefined;
}

function timesOf(context: DevopsdaysContext, fields: JsonObject, at: string): SessionTimes {
  const { findings, options } = context.file;
  const date = dateOf(fields) ?? options.date;
  const [start, end] = [readMoment(asText(fields['start_time'])), readMoment(asText(fields['end_time']))];
  if (date === undefined || !isDay(date) || start?.kind !== 'clock') {
    findings.report('date-missing', at, asText(fields['title']));
    return {};
  }
  const first = instantOf(context, date, start.clock);
  const written = asText(fields['end_time']);
  if (first !== undefined && written !== undefined && openEnds.test(written)) return { start: first, openEnd: true };
  // An end before its start is that of the next morning.
  const lastDate = end?.kind === 'clock' && end.clock <= start.clock ? addDays(date, 1) : date;
  const last = end?.kind === 'clock' ? instantOf(context, lastDate, end.clock) : undefined;
  return sessionTimes({ start: first, end: last, isEndUnreadable: written !== undefined }, findings, at);
}

function formatOf({ builder }: DevopsdaysContext, type: string, title: string): Session['format'] {
  const stated = formats[type] ?? type;
  if (stated !== '') return builder.format(stated);
  return customFormats.find(([shape]) => shape.test(title))?.[1];
}

/** The short talks of a block, where it is one. */
function partsOf({ ignites, file }: DevopsdaysContext, type: string, fields: JsonObject): readonly Part[] | undefined {
  const date = dateOf(fields) ?? '';
  const names = type === 'ignite' ? ignites.get(date) : undefined;
  if (names !== undefined) ignites.delete(date);
  return names?.map((name, index) => {
    file.findings.report('title-from-name', 'ignites', name);
    return { id: `${date}-${index + 1}` as Part['id'], kind: 'report', title: wordsOf(name) };
  });
}

/** Items have no ids; day and title tell them apart, so that an item more does not rename the others. */
function keyOf({ seen }: DevopsdaysContext, fields: JsonObject, index: number): string {
  const words = [dateOf(fields), slug(asText(fields['title']) ?? '')].filter(
    (word) => word !== undefined && word !== '',
  );
  const key = words.join('-') || `item-${index + 1}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}

/** Adds one item of the programme. Talks are named by the short name of their page, which is all the file holds. */
export function addItem(context: DevopsdaysContext, fields: JsonObject, index: number): void {
  const { builder, file } = context;
  const { findings } = file;
  const at = `/program/${index}`;
  const [written, type] = [asText(fields['title']) ?? '', asText(fields['type'])?.toLowerCase() ?? ''];
  const isNamed = type !== 'custom' && type !== 'open-space' && shortName.test(written);
  if (isNamed) findings.report('title-from-name', at, written);
  builder.session(
    withoutGaps({
      title: isNamed ? wordsOf(written) : titleOf(written, findings, at),
      slug: isNamed ? written : undefined,
      format: formatOf(context, type, written),
      abstract: richText(asText(fields['comments']), findings, at),
      ...timesOf(context, fields, at),
      parts: partsOf(context, type, fields),
    }),
    { at, originalId: keyOf(context, fields, index), rest: leftOver(fields, known) },
  );
}
