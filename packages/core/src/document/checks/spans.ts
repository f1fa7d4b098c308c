import { isDay } from '../../time/day.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import type { DocumentRecords } from '../document-records.js';
import type { Issue } from '../issue.js';

interface Span {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly path: Issue['path'];
  /** Whether start and end may be the same instant. */
  readonly mayBeEmpty?: boolean;
}

type Period = Readonly<{ since?: string | undefined; until?: string | undefined }>;

function endsTooEarly({ start, end, mayBeEmpty = false }: Span): boolean {
  if (start === undefined || end === undefined) return false;
  // A day lasts until midnight in a zone of its own, so a day and an instant of it are no contradiction.
  if (isDay(start) || isDay(end)) return end.slice(0, 10) < start.slice(0, 10);
  const length = Date.parse(end) - Date.parse(start);
  return mayBeEmpty ? length < 0 : length <= 0;
}

function periodSpan(period: Period | undefined, path: Issue['path']): Span {
  return { start: period?.since, end: period?.until, path: [...path, 'until'], mayBeEmpty: true };
}

function programmeSpans(records: DocumentRecords): readonly Span[] {
  return (['events', 'sessions'] as const).flatMap((name) =>
    records.of(name).map(({ record, index }) => ({ start: record.start, end: record.end, path: [name, index, 'end'] })),
  );
}

function signUpSpans(records: DocumentRecords): readonly Span[] {
  return records.of('signUpRules').flatMap(({ record, index }) =>
    record.windows.map(({ opens, closes }, window) => ({
      start: opens,
      end: closes,
      path: ['signUpRules', index, 'windows', window, 'closes'],
    })),
  );
}

function projectSpans(records: DocumentRecords): readonly Span[] {
  return (['projects', 'fundingProgrammes'] as const).flatMap((name) =>
    records.of(name).map(({ record, index }) => periodSpan(record.period, [name, index, 'period'])),
  );
}

function networkSpans(records: DocumentRecords): readonly Span[] {
  return [
    ...records.of('networks').map(({ record, index }) => periodSpan(record.horizon, ['networks', index, 'horizon'])),
    ...records
      .of('memberships')
      .map(({ record, index }) => periodSpan(record.period, ['memberships', index, 'period'])),
    ...(['seats', 'resources'] as const).flatMap((name) =>
      records.of(name).map(({ record, index }) => periodSpan(record.period, [name, index, 'period'])),
    ),
    ...records
      .of('effortEntries')
      .flatMap(({ record, index }) =>
        typeof record.on === 'string' ? [] : [periodSpan(record.on, ['effortEntries', index, 'on'])],
      ),
    ...records
      .of('ties')
      .flatMap(({ record, index }) =>
        (record.periods ?? []).map((period, position) => periodSpan(period, ['ties', index, 'periods', position])),
      ),
    ...records.of('actors').flatMap(({ record, index }) =>
      (record.qualifications ?? []).map(({ on, validUntil }, position) => ({
        start: on,
        end: validUntil,
        path: ['actors', index, 'qualifications', position, 'validUntil'],
      })),
    ),
  ];
}

function accessSpans(records: DocumentRecords): readonly Span[] {
  return records
    .of('onlineAccesses')
    .map(({ record, index }) => ({ start: record.from, end: record.until, path: ['onlineAccesses', index, 'until'] }));
}

/** Nothing ends before it starts, and what has an open end has no end. */
export const checkSpans: DocumentCheck = (records, issues) => {
  const spans = [programmeSpans, accessSpans, signUpSpans, projectSpans, networkSpans].flatMap((spansOf) => [
    ...spansOf(records),
  ]);
  for (const span of spans) {
    if (!endsTooEarly(span)) continue;
    const message = { de: 'Das Ende liegt nicht nach dem Beginn.', en: 'The end does not come after the start.' };
    issues.add(issueOf({ path: span.path, code: 'end-before-start', value: span.end, message }));
  }
  for (const { record, index } of records.of('sessions')) {
    if (record.openEnd !== true || record.end === undefined) continue;
    const message = {
      de: 'Das Ende ist offen („openEnd“), also gibt es keine Endzeit („end“).',
      en: 'The end is open (“openEnd”), so there is no “end”.',
    };
    issues.add(issueOf({ path: ['sessions', index, 'end'], code: 'open-end-with-end', value: record.end, message }));
  }
};
