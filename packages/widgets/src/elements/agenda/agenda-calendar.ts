import { writeCalendar } from '@geflecht/core/calendar';
import type { Session } from '@geflecht/core/event';
import { plainText } from '../../internal/author-text.js';
import type { AgendaScope } from './agenda-scope.js';

/** Which part of a programme a calendar file holds; without sessions the event with all of them. */
export interface CalendarWish {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly sessions?: readonly Session[] | undefined;
  /** Address of the page that tells about a session, or about the event. */
  readonly pageOf: (session?: Session) => string;
}

/** The file as calendars read it. */
export function calendarFile({ name, pageOf, sessions }: CalendarWish, { agenda, texts }: AgendaScope): File {
  const text = writeCalendar({
    programme: agenda.programme,
    sessions,
    now: new Date().toISOString(),
    pick: (own) => plainText(own, texts),
    pageOf,
  });
  return new File([text], `${name}.ics`, { type: 'text/calendar' });
}

/** Hands a file over: by the share sheet where fingers point, which phones open with their calendar, else as download. */
export async function handOver(file: File): Promise<void> {
  const { navigator } = globalThis;
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    // A visitor who closes the sheet has not failed at anything.
    await navigator.share({ files: [file] }).catch(() => undefined);
    return;
  }
  followLink(URL.createObjectURL(file), file.name);
}

/** Follows a link as if it had been clicked; a blob's address is freed once the browser has taken the file. */
export function followLink(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download !== undefined) link.download = download;
  link.click();
  if (href.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
