import { writeCalendar } from '@geflecht/core/calendar';
import type { Session } from '@geflecht/core/event';
import { plainText } from '../../internal/author-text.js';
import type { AgendaTools } from './agenda-tools.js';
import { chosenItems } from './my-agenda.js';
import type { ToolsHost } from './tools-scope.js';

/**
 * Hands a calendar over: phones take it best from a backend that publishes it, else it is a file made on the spot.
 * @param wish id of the event or of a session, the date of a day, or `mine` for the visitor's own choice
 */
export async function handOverCalendar(wish: string, host: ToolsHost, tools: AgendaTools): Promise<void> {
  const { drawnScope: scope } = host;
  if (!scope) return;
  const { agenda, texts } = scope;
  const { programme } = agenda;
  const { id: eventId } = programme.event;
  const ofDay = agenda.arrangement.days.find(({ date }) => date === wish)?.items;
  const items = wish === 'mine' ? chosenItems(agenda, tools.mine.ids) : ofDay;
  const sessionIds = wish === eventId ? undefined : (items?.map(({ session }) => session.id) ?? [wish]);
  const published = await tools.ask((client) => client.calendarUrl(eventId, { sessionIds }));
  if (published) return followLink(published);
  const wanted = new Set<unknown>(sessionIds);
  const text = writeCalendar({
    programme,
    sessions: sessionIds && programme.sessions.filter(({ id }) => wanted.has(id)),
    now: new Date().toISOString(),
    pick: (own) => plainText(own, texts),
    pageOf: (session?: Session) => tools.addressOf({ session: session?.id }),
  });
  await handOver(new File([text], `${wish}.ics`, { type: 'text/calendar' }));
}

/** By the share sheet where fingers point, which phones open with their calendar, else as download. */
async function handOver(file: File): Promise<void> {
  const { navigator } = globalThis;
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    // A visitor who closes the sheet has not failed at anything.
    await navigator.share({ files: [file] }).catch(() => undefined);
    return;
  }
  followLink(URL.createObjectURL(file), file.name);
}

/** Follows a link as if it had been clicked; a blob's address is freed once the browser has taken the file. */
function followLink(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download) link.download = download;
  link.click();
  if (href.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
