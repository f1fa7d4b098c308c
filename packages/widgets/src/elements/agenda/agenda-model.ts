import type { GeflechtDocument } from '@geflecht/core/document';
import { arrangeDays, programmeOf } from '@geflecht/core/event';
import type { Contributor, Programme, ProgrammeDays, Room, Session, Track, Venue } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';

/** The two looks of a programme. */
export type AgendaView = 'grid' | 'list';

/** What the page asks for; `auto` follows the element's own width. */
export type AgendaViewWish = AgendaView | 'auto';

/** An organisation by id or name. */
export type OrganisationRef = NonNullable<Contributor['affiliation']>;

/** A programme set out, with what its entries refer to by id. */
export interface Agenda {
  readonly document: GeflechtDocument;
  readonly programme: Programme;
  readonly arrangement: ProgrammeDays;
  readonly contributors: ReadonlyMap<unknown, Contributor>;
  readonly rooms: ReadonlyMap<unknown, Room>;
  readonly tracks: ReadonlyMap<unknown, Track>;
  readonly venues: ReadonlyMap<unknown, Venue>;
  readonly actors: ReadonlyMap<unknown, { readonly name: Text }>;
  /** Labels the document itself gives to formats. */
  readonly formats: ReadonlyMap<unknown, { readonly label: Text }>;
  /** Ids of sessions that a material names. */
  readonly withMaterial: ReadonlySet<unknown>;
}

/** Which event of which document is set out, and in which zone. */
export interface AgendaRequest {
  readonly document: GeflechtDocument;
  /** Id; default the document's first event. */
  readonly eventId?: string | undefined;
  /** IANA name; default the event's own. */
  readonly timeZone?: string | undefined;
  /** Only this day, `YYYY-MM-DD`, and sessions of this room, format and topic or track; default all. */
  readonly day?: string | undefined;
  readonly room?: string | undefined;
  readonly format?: string | undefined;
  readonly topic?: string | undefined;
}

/** Width in CSS pixels from which a grid is worth it, and that each of its columns wants. */
const leastGridWidth = 640;
const columnWidth = 160;
/** A grid may scroll sideways up to this many times the element's width. */
const mostScreens = 3;
/** Slack before a grid turns back into a list, so that a scroll bar coming and going cannot make it flicker. */
const slack = 40;
/** A grid of more rooms than this with fewer sessions in each of them is mostly empty. */
const manyRooms = 8;
const fewPerRoom = 1.5;
/** A programme of more sessions draws only those days that are in view. */
const longProgramme = 150;
/** How many parts an entry names by itself; more are left to its details. */
const fewParts = 6;

const detailFields = [
  'abstract',
  'description',
  'contributors',
  'hosts',
  'questions',
  'parts',
  'rounds',
  'materialIds',
  'links',
  'feedbackUrl',
  'checklistId',
  'resultsOf',
  'recording',
  'venueId',
  'language',
] as const;

function byId<Entry extends { readonly id: unknown }>(entries: readonly Entry[] = []): ReadonlyMap<unknown, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const isOne = (wanted: string | undefined, values: readonly unknown[]) => !wanted || values.includes(wanted);

/** Whether a session is one of those the page asks for; what is in all rooms is in each. */
function isAskedFor(session: Session, { room, format, topic }: AgendaRequest): boolean {
  const { rooms = [], topics = [], trackId } = session;
  return (
    (rooms === 'all' || isOne(room, [rooms].flat())) &&
    isOne(format, [session.format]) &&
    isOne(topic, [...topics, trackId])
  );
}

/** Sets a document's event out; nothing where there is no such event. */
export function setOutAgenda(request: AgendaRequest): Agenda | undefined {
  const { document, eventId, timeZone, day } = request;
  const programme = programmeOf(document, eventId);
  if (programme === undefined) return undefined;
  const sessions = programme.sessions.filter((session) => isAskedFor(session, request));
  const { days, timeZone: zone, unscheduled } = arrangeDays({ ...programme, sessions }, { timeZone });
  return {
    document,
    programme,
    arrangement: {
      timeZone: zone,
      days: days.filter(({ date }) => !day || date === day),
      unscheduled: day ? [] : unscheduled,
    },
    contributors: byId(programme.contributors),
    rooms: byId(programme.rooms),
    tracks: byId(programme.tracks),
    venues: byId(programme.venues),
    actors: byId(document.actors),
    formats: byId(document.taxonomies?.find(({ id }) => id === 'format')?.terms),
    withMaterial: new Set(programme.materials.map(({ sessionId }) => sessionId)),
  };
}

function countItems({ days }: ProgrammeDays): number {
  return days.reduce((sum, { items }) => sum + items.length, 0);
}

/** Whether there is no session to show. */
export function isEmptyAgenda(arrangement: ProgrammeDays): boolean {
  return arrangement.unscheduled.length + countItems(arrangement) === 0;
}

/** Whether a programme is so long that days out of view should wait to be drawn. */
export function isLongAgenda(arrangement: ProgrammeDays): boolean {
  return countItems(arrangement) > longProgramme;
}

/**
 * Which look fits: a grid needs parallel rooms and enough width, and must neither be mostly empty nor many screens wide.
 * @param width of the element, in CSS pixels
 * @param shown what is shown now; a grid is kept through small changes of width
 */
export function fittingView(arrangement: ProgrammeDays, width: number, shown?: AgendaView): AgendaView {
  const rooms = arrangement.days.map((day) => day.rooms.length);
  const widest = Math.max(1, ...rooms);
  const available = shown === 'grid' ? width + slack : width;
  const isMostlyEmpty = widest > manyRooms && countItems(arrangement) < fewPerRoom * rooms.reduce((a, b) => a + b);
  const fits = available >= leastGridWidth && widest * columnWidth <= available * mostScreens;
  return fits && widest > 1 && !isMostlyEmpty ? 'grid' : 'list';
}

/** The name of an organisation; nothing where the document does not know it. */
export function organisationName(ref: OrganisationRef | undefined, { actors }: Agenda): Text | undefined {
  return ref?.name ?? (ref && 'actorId' in ref ? actors.get(ref.actorId)?.name : undefined);
}

/** Whether a session has more to say than its entry shows. */
export function hasDetails(session: Session, { withMaterial }: Agenda): boolean {
  return detailFields.some((field) => session[field] !== undefined) || withMaterial.has(session.id);
}

/** Parts that an entry names by itself, such as the rooms of a World Café. */
export function namedParts({ parts = [] }: Session): NonNullable<Session['parts']> {
  return parts.length > fewParts ? [] : parts.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
