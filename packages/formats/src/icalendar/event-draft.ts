import type { Event } from '@geflecht/core/event';
import { addDays } from '@geflecht/core/time';
import type { Draft, EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import type { Origin } from '../records/origin.js';
import type { CalendarHead } from './calendar-head.js';
import { wallText } from './calendar-time.js';
import type { CalendarTime } from './zone-time.js';
import { endOf } from './calendar-entry.js';
import type { DescribedEntry } from './own-event.js';
import type { SessionClock } from './session-when.js';

interface DraftContext {
  readonly file: FileContent;
  readonly builder: EventBuilder;
  readonly clock: SessionClock;
  /** The entry that stands for the event itself. */
  readonly own: DescribedEntry | undefined;
  /** The only entry of the file. */
  readonly sole: DescribedEntry | undefined;
}

function dayOf({ wall }: CalendarTime): string | undefined {
  return wallText(wall)?.slice(0, 'YYYY-MM-DD'.length);
}

/** Start and end; the end of an all-day entry is the day after its last one. */
function spanOf({ entry }: DescribedEntry, clock: SessionClock): Pick<Event, 'start' | 'end'> {
  const { start } = entry;
  if (start === undefined) return {};
  const end = endOf(start, entry.length);
  if (start.kind === 'date') {
    const [first, after] = [dayOf(start), end === undefined ? undefined : dayOf(end)];
    const last = after === undefined ? undefined : addDays(after, -1);
    return {
      start: first,
      end: last === first || last === undefined || first === undefined || last < first ? undefined : last,
    };
  }
  return {
    start: clock.instant(clock.epoch(start)),
    end: end === undefined ? undefined : clock.instant(clock.epoch(end)),
  };
}

function ownDraft({ fields }: DescribedEntry, own: DescribedEntry, clock: SessionClock): Partial<Draft<Event>> {
  const { hosts, mail } = fields;
  const organisers = hosts?.map((ref) => ({ ref, role: 'organiser' as const }));
  return {
    ...spanOf(own, clock),
    sequence: fields.sequence,
    status: fields.status === 'cancelled' ? 'cancelled' : undefined,
    involved: organisers,
    contact: mail === undefined ? undefined : { mail },
    createdAt: fields.createdAt,
  };
}

/** What of the event the calendars and its own entry say, and where that came from. */
export function eventDraft(
  heads: readonly CalendarHead[],
  { file, builder, clock, own, sole }: DraftContext,
): { readonly draft: Draft<Event>; readonly origin: Origin } {
  const first = <Name extends keyof CalendarHead>(name: Name): CalendarHead[Name] | undefined =>
    heads.find((head) => head[name] !== undefined)?.[name];
  const fields = own?.fields;
  const isCancelled = heads.length > 0 && heads.every((head) => head.isCancelled);
  const title = fields?.title ?? first('title') ?? sole?.fields.title;
  const colour = first('colour');
  const lines = [...heads.flatMap(({ rest }) => rest ?? []), ...(fields?.rest ?? [])];
  const draft: Draft<Event> = {
    ...(own === undefined ? {} : ownDraft(own, own, clock)),
    title: title ?? titleOf(file.title, file.findings, 'file'),
    description: fields?.description ?? first('description'),
    url: fields?.links?.[0]?.url ?? first('url'),
    image: fields?.image ?? first('image'),
    colours: colour === undefined ? undefined : { primary: colour },
    keywords: fields?.tags ?? first('keywords'),
    updatedAt: fields?.updatedAt ?? first('updatedAt'),
    ...(isCancelled ? { status: 'cancelled' as const } : {}),
  };
  const uid = own?.entry.uid ?? first('uid');
  return {
    draft,
    origin: { originalId: uid ?? builder.eventId, uid, rest: lines.length === 0 ? undefined : { lines } },
  };
}
