import type { GeflechtDocument } from '@geflecht/core/document';
import { contactList } from '@geflecht/core/sign-up';
import { csvFile, writeSignUpsCsv, writeSignUpsXlsx } from '@geflecht/formats/people-list';
import type { FormatWriter } from '@geflecht/formats';
import type { AppContext } from '../http/app-env.js';
import { readEventExport } from '../exports/event-export.js';
import type { EventExport } from '../exports/event-export.js';
import { organised } from '../organiser/organised-event.js';
import { printWord } from '../print/print-words.js';
import type { PrintLocale } from '../print/print-words.js';
import type { Operation, Services } from './services.js';

/** Language a caller wants headings in. */
export function wantedLocale(context: AppContext): PrintLocale {
  return context.req.query('locale')?.toLowerCase().startsWith('en') === true ? 'en' : 'de';
}

/** A file to save; its name says what it is, and nothing of the event. */
export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Answers with a file that nobody keeps on the way. */
export function fileAnswer(context: AppContext, { name, mediaType, bytes }: FileAnswer): Response {
  return context.body(Uint8Array.from(bytes).buffer, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
}

function exporting(
  services: Services,
  name: string,
  { write, source }: { readonly write: FormatWriter; readonly source: (exported: EventExport) => GeflechtDocument },
): Operation {
  return organised(services, async (event) => {
    const { context, eventId } = event;
    const document = source(await readEventExport(event));
    const { files } = write(document, { eventId, locale: wantedLocale(context) });
    const [file] = files;
    const { bytes = new Uint8Array(), mediaType = 'text/csv' } = file ?? {};
    const charset = mediaType.startsWith('text/') ? '; charset=utf-8' : '';
    return fileAnswer(context, { name, mediaType: `${mediaType}${charset}`, bytes });
  });
}

function withNeeds({ document, needsAnswers, mayReadNeeds }: EventExport): GeflechtDocument {
  return mayReadNeeds ? { ...document, needsAnswers } : document;
}

/** The sign-ups as a table for spreadsheets. */
export function exportSignUpsCsv(services: Services): Operation {
  return exporting(services, 'anmeldungen.csv', { write: writeSignUpsCsv, source: ({ document }) => document });
}

/** The sign-ups as a workbook with sheets of counts; needs stand in these only, and only for those with the right to them. */
export function exportSignUpsXlsx(services: Services): Operation {
  return exporting(services, 'anmeldungen.xlsx', { write: writeSignUpsXlsx, source: withNeeds });
}

/** The contact list of those who agreed to it, as a table for spreadsheets. */
export function exportContactsCsv(services: Services): Operation {
  return organised(services, async ({ context, eventId }) => {
    const locale = wantedLocale(context);
    const word = printWord(locale);
    const people = contactList(await services.store.signUps.list(eventId), locale);
    const columns = [word('name'), word('organisation'), word('function'), word('mail'), word('phone')];
    const rows = people.map(({ name, organisation = '', function: duty = '', mail = '', phone = '' }) => [
      name,
      organisation,
      duty,
      mail,
      phone,
    ]);
    const { bytes } = csvFile('.csv', { columns, rows });
    return fileAnswer(context, { name: 'kontakte.csv', mediaType: 'text/csv; charset=utf-8', bytes });
  });
}
