import type { GeflechtDocument } from '@geflecht/core/document';
import { linkedEvent } from '@geflecht/core/html';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLeftOut } from '../writing/left-out.js';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import { reportLostFields } from '../writing/lost-fields.js';

const carriedByEvent = new Set(
  (
    'id title subtitle teaser description languages mode timeZone start end previousStart doorsOpen status url image ' +
    'keywords targetGroups involved fundingNoticeIds'
  ).split(' '),
);
const carriedBySession = new Set(
  (
    'id title subtitle motto abstract description format start end previousStart rooms venueId hosts trackId tags language ' +
    'status image contributors questions parts materialIds links'
  ).split(' '),
);

function reportLosses(document: GeflechtDocument, source: ProgrammeToWrite, { findings }: Writing): void {
  const { event, sessions, rooms, contributors, tracks, venues } = source.programme;
  const lists = [
    { collection: 'events', records: [event], carried: carriedByEvent },
    { collection: 'sessions', records: sessions, carried: carriedBySession },
    { collection: 'rooms', records: rooms, carried: new Set(['id', 'name', 'venueId']) },
    { collection: 'tracks', records: tracks, carried: new Set(['id', 'name']) },
    {
      collection: 'venues',
      records: venues,
      carried: new Set(['id', 'name', 'kind', 'location/address', 'location/geo']),
    },
    {
      collection: 'contributors',
      records: contributors,
      carried: new Set(['id', 'name', 'affiliation', 'function', 'bio', 'photo/href', 'links']),
    },
  ];
  for (const list of lists) reportLostFields(findings, list);
  source.reportDropped(findings, ({ status }) => status === 'draft');
  for (const name of ['networks', 'ties', 'signUps', 'questions', 'choiceGroups'] as const) {
    const count = document[name]?.length ?? 0;
    if (count > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${count}`);
  }
  reportLostDocumentation(findings, document);
}

/**
 * Writes an event as schema.org JSON-LD with its sessions as `subEvent`, safe to stand in a script of a page. Texts are in
 * the language of the call, without one in all their languages; formatted texts lose their form.
 * @throws FormatError `nothing-to-write`
 */
export const writeSchemaOrg = formatWriter((document, writing) => {
  const { eventId, locale, url } = writing.options;
  const source = new ProgrammeToWrite(document, writing.options);
  const linked = linkedEvent(document, { eventId, locale, url });
  reportLeftOut(writing.findings, linked?.leftOut);
  reportLosses(document, source, writing);
  const json = JSON.stringify(linked?.node, undefined, 2);
  // `</script>` inside a text would end the script that a page puts this into.
  return [textFile('.jsonld', 'application/ld+json', `${json.replaceAll('<', String.raw`\u003c`)}\n`)];
});
