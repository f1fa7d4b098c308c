import { renderEvent } from '@geflecht/core/html';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLeftOut } from '../writing/left-out.js';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import { reportLostFields } from '../writing/lost-fields.js';

const carriedByEvent = new Set(
  (
    'id slug title subtitle teaser description mode timeZone start end previousStart doorsOpen days/id days/date days/dayStart ' +
    'days/label days/theme days dayParts attendance status url involved contact keywords fundingNoticeIds image'
  ).split(' '),
);
const carriedBySession = new Set(
  (
    'id guid code slug title subtitle motto abstract description format start end openEnd optional rooms venueId hosts tags trackId ' +
    'language status image previousStart contributors questions parts rounds checklistId recording resultsOf materialIds links feedbackUrl'
  ).split(' '),
);

function reportLosses(source: ProgrammeToWrite, { findings }: Writing): void {
  const { event, sessions } = source.programme;
  reportLostFields(findings, { collection: 'events', records: [event], carried: carriedByEvent });
  reportLostFields(findings, { collection: 'sessions', records: sessions, carried: carriedBySession });
  source.reportDropped(findings, ({ status }) => status === 'draft');
  reportLostDocumentation(findings, source.document, ['eventSeries', 'projects', 'fundingProgrammes']);
}

/**
 * Writes an event as the fragment of semantic HTML that `renderEvent` of `@geflecht/core/html` makes, without data for
 * search engines: those are a file of their own.
 * @throws FormatError `nothing-to-write`
 */
export const writeEventHtml = formatWriter((document, writing) => {
  const { options, findings } = writing;
  reportLosses(new ProgrammeToWrite(document, options), writing);
  const { eventId, headingLevel, locale, url } = options;
  const rendered = renderEvent(document, { eventId, headingLevel, jsonLd: false, locale, url });
  reportLeftOut(findings, rendered?.leftOut);
  return [textFile('.html', 'text/html', `${rendered?.html ?? ''}\n`)];
});
