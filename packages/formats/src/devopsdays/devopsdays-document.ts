import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUpRules } from '@geflecht/core/sign-up';
import type { Day } from '@geflecht/core/time';
import { EventBuilder } from '../event/event-builder.js';
import { eventDay, orderedDays } from '../event/event-days.js';
import { signUpWindow } from '../event/sign-up-window.js';
import { titleOf } from '../event/titled.js';
import { geoOf, placeOf } from '../json-list/place-of.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { plainText } from '../records/author-text.js';
import { asList, asObject, asText, isJsonObject, leftOver, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { readMoment } from '../time/read-moment.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { addItem, dateOf, wordsOf } from './devopsdays-session.js';

const known = new Set(
  (
    'name year city description startdate enddate coordinates location location_address registration_link ' +
    'registration_date_start registration_date_end program ignites'
  ).split(' '),
);

/** Whether a parsed file is a programme as devopsdays keep it: items with type and clock times. */
export function isDevopsdays(value: unknown): value is JsonObject {
  const { program } = asObject(value);
  return asList(program).some((item) => 'start_time' in asObject(item) || 'date' in asObject(item));
}

function dayIn(value: unknown): Day | undefined {
  const moment = readMoment(asText(value));
  if (moment?.kind === 'instant') return moment.instant.slice(0, 'YYYY-MM-DD'.length);
  return moment !== undefined && 'date' in moment ? moment.date : undefined;
}

function titleText(root: JsonObject, { options }: FileContent): string | undefined {
  const [name, city, year] = [asText(root['name']), asText(root['city']), asText(root['year'])];
  if (options.title !== undefined) return options.title;
  const words = [city, year].filter((word) => word !== undefined);
  return words.length > 0 ? `devopsdays ${words.join(' ')}` : name && wordsOf(name);
}

function addVenue(builder: EventBuilder, root: JsonObject): void {
  const [name, address] = [asText(root['location']), asText(root['location_address'])];
  if (name === undefined) return;
  const place = placeOf([name, ...(address?.split(/\s*,\s*/) ?? [])].join('\n'));
  const [latitude, longitude] = asText(root['coordinates'])?.split(',') ?? [];
  const geo = geoOf(latitude, longitude);
  const location = geo === undefined ? place?.location : { ...place?.location, geo };
  builder.venue({ name, kind: 'other', location }, { at: '/location', originalId: name });
}

function deadlineOf(value: unknown): string | undefined {
  const moment = readMoment(asText(value));
  return moment?.kind === 'instant' ? moment.instant : dayIn(value);
}

/** Where and when one signs up; nothing without an address, as the form is elsewhere. */
function signUpRulesOf(root: JsonObject, builder: EventBuilder): readonly SignUpRules[] | undefined {
  const externalUrl = webAddress(asText(root['registration_link']));
  if (externalUrl === undefined) return undefined;
  const [opens, closes] = ['registration_date_start', 'registration_date_end'].map((field) => deadlineOf(root[field]));
  const window = signUpWindow({ id: 'registration', opens, closes }, builder.findings, '/registration_date_end');
  return [{ id: 'sign-up' as SignUpRules['id'], eventId: builder.eventId, windows: [window], externalUrl }];
}

function ignitesByDay(root: JsonObject): Map<string, readonly string[]> {
  const byDay = new Map<string, readonly string[]>();
  for (const ignite of asList(root['ignites']).map(asObject)) {
    const [date, title] = [dateOf(ignite), asText(ignite['title'])];
    if (date === undefined || title === undefined) continue;
    byDay.set(date, [...(byDay.get(date) ?? []), title]);
  }
  return byDay;
}

/** Distance to UTC of the event's first day; the programme itself names none. */
function offsetOf(root: JsonObject): string | undefined {
  const moment = readMoment(asText(root['startdate']));
  return moment?.kind === 'instant' ? (/[+-]\d\d:\d\d$/.exec(moment.instant)?.[0] ?? '+00:00') : undefined;
}

/** Builds the document of a devopsdays programme. */
export function devopsdaysDocument(file: FileContent, root: JsonObject): GeflechtDocument {
  const items = asList(root['program']);
  assertWithin(file.limits, 'records', items.length);
  const builder = new EventBuilder(file, 'devopsdays', asText(root['name']) ?? file.stem);
  const zone = new ZoneChoice(file, undefined);
  const context = {
    file,
    builder,
    zone,
    offset: offsetOf(root),
    ignites: ignitesByDay(root),
    seen: new Map<string, number>(),
  };
  addVenue(builder, root);
  for (const [index, item] of items.entries()) {
    if (isJsonObject(item)) addItem(context, item, index);
    else file.findings.drop('entry-unreadable', `/program/${index}`);
  }
  const days = items.flatMap((item) => dateOf(asObject(item)) ?? []).map((date) => eventDay(date));
  const [start, end] = [dayIn(root['startdate']), dayIn(root['enddate'])];
  const document = builder.finish(
    {
      title: titleOf(titleText(root, file), file.findings, 'file'),
      acronym: asText(root['name']),
      teaser: plainText(asText(root['description']), file.findings, '/description'),
      timeZone: zone.eventZone(),
      start,
      end: start !== undefined && end !== undefined && end >= start ? end : undefined,
      days: days.length === 0 ? undefined : orderedDays(days),
    },
    { originalId: asText(root['name']) ?? builder.eventId, rest: leftOver(root, known) },
  );
  return withoutGaps({ ...document, signUpRules: signUpRulesOf(root, builder) });
}
