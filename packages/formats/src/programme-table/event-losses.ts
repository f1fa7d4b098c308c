import type { Text } from '@geflecht/core/text';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import type { Findings } from '../reading/findings.js';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import { reportLostFields } from '../writing/lost-fields.js';

const carriedBySession = new Set(
  (
    'id format title subtitle abstract description start end openEnd rooms venueId hosts trackId tags language status ' +
    'code contributors links'
  ).split(' '),
);
const carriedByContributor = new Set(['id', 'name', 'affiliation']);
const carriedByName = new Set(['id', 'name']);
const carriedByVenue = {
  rows: new Set(['id', 'name', 'kind']),
  workbook: new Set([
    'id',
    'name',
    'kind',
    ...['street', 'postalCode', 'town', 'lines'].map((part) => `location/address/${part}`),
  ]),
} as const;
const carriedByBookable = new Set(['id', 'kind', 'targetId', 'capacity']);
/** What of the event itself stands in rows of sessions alone, and in a workbook with a sheet of its own for it. */
const carriedByEvent = {
  rows: new Set(['id', 'start', 'end']),
  workbook: new Set(['id', 'title', 'subtitle', 'teaser', 'description', 'start', 'end', 'timeZone', 'url']),
} as const;
const eventTexts = ['title', 'subtitle', 'teaser', 'description'] as const;
const writtenTexts = ['title', 'subtitle', 'abstract', 'description'] as const;

function isOfSeveralLanguages(text: Text | undefined): boolean {
  return typeof text === 'object' && Object.keys(text).length > 1;
}

/** Names what of an event a table of its sessions cannot carry. */
export function reportEventLosses(
  { programme, document }: ProgrammeToWrite,
  findings: Findings,
  carrier: 'rows' | 'workbook',
): void {
  const { event, sessions, contributors, rooms, tracks, venues, materials, fundingNotices } = programme;
  const bookables = document.bookables ?? [];
  const ofSessions = bookables.filter(({ kind }) => kind === 'session');
  const lists = [
    { collection: 'events', records: [event], carried: carriedByEvent[carrier] },
    { collection: 'sessions', records: sessions, carried: carriedBySession },
    { collection: 'contributors', records: contributors, carried: carriedByContributor },
    { collection: 'rooms', records: rooms, carried: carriedByName },
    { collection: 'tracks', records: tracks, carried: carriedByName },
    { collection: 'venues', records: venues, carried: carriedByVenue[carrier] },
    { collection: 'bookables', records: ofSessions, carried: carriedByBookable },
  ];
  for (const list of lists) reportLostFields(findings, list);
  for (const field of carrier === 'workbook' ? eventTexts : []) {
    if (isOfSeveralLanguages(event[field])) findings.drop('languages-dropped', `/events/0/${field}`);
  }
  for (const [index, session] of sessions.entries()) {
    for (const field of writtenTexts) {
      if (isOfSeveralLanguages(session[field])) findings.drop('languages-dropped', `/sessions/${index}/${field}`);
    }
  }
  const others = {
    materials: materials.length,
    fundingNotices: fundingNotices.length,
    bookables: bookables.length - ofSessions.length,
    signUps: document.signUps?.length ?? 0,
    questions: document.questions?.length ?? 0,
  };
  for (const [name, count] of Object.entries(others)) {
    if (count > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${count}`);
  }
  reportLostDocumentation(findings, document);
}
