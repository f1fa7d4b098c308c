import { Readable } from 'node:stream';
import type { GeflechtDocument } from '@geflecht/core/document';
import { contactList } from '@geflecht/core/sign-up';
import type { SignUp } from '@geflecht/core/sign-up';
import { csvFile, growingSignUpsCsv, writeSignUpsXlsx } from '@geflecht/formats/people-list';
import type { GrowingSignUpsCsv } from '@geflecht/formats/people-list';
import type { AppContext } from '../http/app-env.js';
import { exportedEvent, exportedPages, readEventExport } from '../exports/event-export.js';
import type { EventExport } from '../exports/event-export.js';
import { organised } from '../organiser/organised-event.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
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

function fileHeaders({ name, mediaType }: Pick<FileAnswer, 'name' | 'mediaType'>): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Answers with a file that nobody keeps on the way. */
export function fileAnswer(context: AppContext, { name, mediaType, bytes }: FileAnswer): Response {
  return context.body(Uint8Array.from(bytes).buffer, 200, fileHeaders({ name, mediaType }));
}

function withNeeds({ document, needsAnswers, mayReadNeeds }: EventExport): GeflechtDocument {
  return mayReadNeeds ? { ...document, needsAnswers } : document;
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** A table whose columns are known, and the last sign-up that was looked at for them. */
interface LookedAt {
  readonly csv: GrowingSignUpsCsv;
  readonly last: SignUp | undefined;
}

/** Which columns there are is known once everybody was looked at: pages are read twice and never kept. */
async function lookedAt(event: OrganisedEvent): Promise<LookedAt> {
  const { context, eventId } = event;
  const csv = growingSignUpsCsv(exportedEvent(event), { eventId, locale: wantedLocale(context) });
  let end: SignUp | undefined;
  for await (const { signUps, last } of exportedPages(event)) {
    csv.look(signUps);
    end = last;
  }
  return { csv, last: end };
}

/** Who came after the last has perhaps no columns, and waits for the next export. */
async function* csvPieces(event: OrganisedEvent, { csv, last }: LookedAt): AsyncGenerator<Uint8Array> {
  yield bytesOf(csv.head());
  if (last === undefined) return;
  for await (const { signUps } of exportedPages(event, last)) yield bytesOf(csv.lines(signUps));
}

/** The sign-ups as a table for spreadsheets, sent while it is written: its size does not matter to the server. */
export function exportSignUpsCsv(services: Services): Operation {
  return organised(services, async (event) => {
    // What goes wrong before the first byte is still said as a problem.
    const looked = await lookedAt(event);
    const pieces = Readable.toWeb(Readable.from(csvPieces(event, looked))) as ReadableStream<Uint8Array>;
    const headers = fileHeaders({ name: 'anmeldungen.csv', mediaType: 'text/csv; charset=utf-8' });
    return event.context.body(pieces, 200, headers);
  });
}

/** The sign-ups as a workbook with sheets of counts; needs stand in these only, and only for those with the right to them. */
export function exportSignUpsXlsx(services: Services): Operation {
  return organised(services, async (event) => {
    const { context, eventId } = event;
    const { files } = writeSignUpsXlsx(withNeeds(await readEventExport(event)), {
      eventId,
      locale: wantedLocale(context),
    });
    const { bytes = new Uint8Array(), mediaType = '' } = files[0] ?? {};
    return fileAnswer(context, { name: 'anmeldungen.xlsx', mediaType, bytes });
  });
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
