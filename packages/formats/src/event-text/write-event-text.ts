import type { ProgrammeDay, ProgrammeItem, Session } from '@geflecht/core/event';
import { plainRichText, programmeWords, toldPeople, toldPlace, ToldTimes, toldVenue } from '@geflecht/core/html';
import type { ProgrammeWords } from '@geflecht/core/html';
import { safeUrl } from '@geflecht/core/text';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import { reportLostFields } from '../writing/lost-fields.js';
import { wrapText } from './wrap-text.js';

const step = '  ';
const carriedByEvent = new Set(
  (
    'id slug title subtitle teaser description mode timeZone start end previousStart doorsOpen days/id days/date days/dayStart days/label days ' +
    'dayParts status url involved contact fundingNoticeIds'
  ).split(' '),
);
const carriedBySession = new Set(
  (
    'id guid code slug title subtitle abstract description format start end openEnd rooms venueId hosts status previousStart ' +
    'contributors parts'
  ).split(' '),
);

interface Telling {
  readonly source: ProgrammeToWrite;
  readonly words: ProgrammeWords;
  readonly times: ToldTimes;
  readonly writing: Writing;
}

/** Blocks parted by an empty line; empty ones are left out. */
function blocks(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** A fact behind its name, its further lines below it. */
function fact(name: string, told: string | undefined): string | undefined {
  return told === undefined || told === '' ? undefined : wrapText(told, { first: `${name}: `, rest: step });
}

function names({ source }: Telling, ...roles: readonly string[]): string {
  const involved = source.programme.event.involved ?? [];
  return involved
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ ref }) => source.text(source.nameOf(ref)) ?? [])
    .join(', ');
}

function whenText({ source, times }: Telling): string | undefined {
  const { event } = source.programme;
  const span = times.span(event);
  if (span === undefined) return undefined;
  const told = span.before + span.start + span.between + span.end + span.after;
  return [told, times.doors(event)].filter((words) => words !== undefined).join(', ');
}

function facts(telling: Telling): string {
  const { source, words, times, writing } = telling;
  const { event, venues } = source.programme;
  const { mode, status, contact = {}, previousStart } = event;
  const rules = source.document.signUpRules?.find(({ eventId }) => eventId === event.id);
  const fees = (rules?.feeClasses ?? []).map(
    ({ label, price }) => `${source.text(label) ?? ''} ${source.text(price) ?? ''}`,
  );
  const reach = [source.text(contact.function), contact.mail, contact.phone].filter((word) => word !== undefined);
  return lines([
    status === 'cancelled' || status === 'postponed' ? words.eventStates[status] : undefined,
    fact(words.when, whenText(telling)),
    previousStart === undefined ? undefined : step + words.previously(times.point(previousStart)),
    ...venues.map((venue) => fact(words.where, toldVenue(source, venue).join(', '))),
    mode === 'online' || mode === 'hybrid' ? words.modes[mode] : undefined,
    times.zone(),
    fact(words.by, names(telling, 'organiser', 'coOrganiser')),
    fact(words.fundedBy, names(telling, 'funder')),
    fact(words.fees, fees.join('; ')),
    fact(words.signUp, safeUrl(rules?.externalUrl)),
    fact(words.contact, reach.join(', ')),
    fact(words.more, safeUrl(writing.options.url) ?? safeUrl(event.url)),
  ]);
}

function stateOf({ words }: Telling, { status }: Session): string {
  if (status === 'cancelled') return `${words.cancelled.toLocaleUpperCase()}: `;
  return status === 'tentative' ? `${words.tentative}: ` : '';
}

function sessionText(telling: Telling, session: Session, time: string | undefined): string {
  const { source, words, times } = telling;
  const { title, subtitle, format, abstract, description, hosts = [], parts = [] } = session;
  const head = `${stateOf(telling, session)}${source.text(title) ?? ''}`;
  const people = toldPeople(source, words, session).map(({ name, details }) =>
    details === '' ? name : `${name} (${details})`,
  );
  const label = source.text(source.formatLabel(format));
  const place = [label === source.text(title) ? undefined : label, ...toldPlace(source, words, session)];
  const invited = hosts.flatMap((host) => source.text(source.nameOf(host)) ?? []).join(', ');
  const told = source.text(abstract) ?? source.text(description);
  const below = [
    source.text(subtitle),
    place.filter((word) => word !== undefined).join(' · '),
    people.join(', '),
    invited === '' ? undefined : `${words.hosts} ${invited}`,
    times.moved(session),
    told === undefined ? undefined : plainRichText(told),
    parts.map((part) => `- ${source.text(part.title) ?? ''}`).join('\n'),
  ];
  return lines([
    wrapText(head, { first: time === undefined ? '' : `${time}  `, rest: step }),
    ...below.map((line) =>
      line === undefined || line === '' ? undefined : wrapText(line, { first: step, rest: step }),
    ),
  ]);
}

function dayText(telling: Telling, { date, day, items }: ProgrammeDay): string {
  const { source, times } = telling;
  const title = [times.day(date), source.text(day?.label)].filter((word) => word !== undefined).join(' · ');
  return blocks([title, ...items.map((item: ProgrammeItem) => sessionText(telling, item.session, times.item(item)))]);
}

function programmeText(telling: Telling): string {
  const { source, words } = telling;
  const days = source.days.days.filter(({ items }) => items.length > 0);
  const open = source.days.unscheduled.map((session) => sessionText(telling, session, undefined));
  if (days.length === 0 && open.length === 0) return '';
  const unscheduled = open.length === 0 ? '' : blocks([words.unscheduled, ...open]);
  return blocks([words.programme.toLocaleUpperCase(), ...days.map((day) => dayText(telling, day)), unscheduled]);
}

function funding({ source }: Telling): readonly string[] {
  return source.programme.fundingNotices.map(({ wording, funders, link }) =>
    lines([
      wrapText(source.text(wording) ?? ''),
      wrapText(funders.flatMap(({ ref }) => source.text(source.nameOf(ref)) ?? []).join(', ')),
      safeUrl(link),
    ]),
  );
}

/**
 * Writes an event as plain text for mails to the press: lines of 72 letters, no marks of form, facts first, then the
 * programme by days, the funding notice last. German by default, English on demand.
 * @throws FormatError `nothing-to-write`
 */
export const writeEventText = formatWriter((document, writing) => {
  const source = new ProgrammeToWrite(document, writing.options);
  const words = programmeWords[source.locale];
  const telling = { source, words, times: new ToldTimes(source, words), writing };
  const { event, sessions } = source.programme;
  const description = source.text(event.description);
  reportLostFields(writing.findings, { collection: 'events', records: [event], carried: carriedByEvent });
  reportLostFields(writing.findings, { collection: 'sessions', records: sessions, carried: carriedBySession });
  source.reportDropped(writing.findings, ({ status }) => status === 'draft');
  reportLostDocumentation(writing.findings, source.document);
  const text = blocks([
    lines([wrapText(source.text(event.title) ?? ''), wrapText(source.text(event.subtitle) ?? '')]),
    facts(telling),
    wrapText(source.text(event.teaser) ?? ''),
    description === undefined ? '' : wrapText(plainRichText(description)),
    programmeText(telling),
    ...funding(telling),
  ]);
  return [textFile('.txt', 'text/plain', `${text}\n`)];
});
