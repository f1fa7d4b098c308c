import type { GeflechtDocument } from '../../document/document.js';
import { readDocument } from '../../document/read-document.js';
import { arrangeDays } from '../../event/arrange-days.js';
import type { ProgrammeDays } from '../../event/arrangement.js';
import type { Contributor } from '../../event/contributor.js';
import type { Event } from '../../event/event.js';
import { programmeOf } from '../../event/programme.js';
import type { Programme } from '../../event/programme.js';
import type { Room, Track } from '../../event/room.js';
import { sessionFormats } from '../../event/seeds/session-formats.js';
import type { Session } from '../../event/session.js';
import type { Venue } from '../../event/venue.js';
import { pickText } from '../../text/pick-text.js';
import type { PickedText } from '../../text/pick-text.js';
import type { Text } from '../../text/text.js';
import { epochToInstant } from '../../time/instant-epoch.js';
import type { Instant } from '../../time/instant.js';

/** An organisation by id or name. */
export type OrganisationRef = NonNullable<Session['hosts']>[number];

/** In which language and by whose clock an event is told. */
export interface TellingOptions {
  /** BCP-47 tag of the language that texts are wanted in; words of our own are German for German, else English. Default `de`. */
  readonly locale?: string | undefined;
  /** IANA name of the zone that times are told in; default the event's own. */
  readonly timeZone?: string | undefined;
}

/** An event as those who tell it in words need it: records by id, texts in the wanted language, days in its zone. */
export class ProgrammeToTell {
  readonly document: GeflechtDocument;
  readonly programme: Programme;
  readonly days: ProgrammeDays;
  /** Language of our own words. */
  readonly locale: 'de' | 'en';
  readonly rooms: ReadonlyMap<string, Room>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly contributors: ReadonlyMap<string, Contributor>;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly #wanted: string;

  /**
   * @param document as the caller gives it, disclosed already
   * @param event one of its events
   */
  constructor(document: GeflechtDocument, event: Event, { locale = 'de', timeZone }: TellingOptions = {}) {
    const read = readDocument(document);
    this.document = read.ok ? read.value.document : document;
    this.programme = programmeOf(this.document, event.id) ?? { ...noRecords, event };
    this.days = arrangeDays(this.programme, { timeZone });
    this.#wanted = locale;
    this.locale = /^de(-|$)/i.test(locale) ? 'de' : 'en';
    this.rooms = byId(this.programme.rooms);
    this.tracks = byId(this.programme.tracks);
    this.contributors = byId(this.programme.contributors);
    this.venues = byId(this.programme.venues);
  }

  /** A text in the wanted language, else in another, and which it is. */
  pick(text: Text | undefined, contentLocale = this.programme.event.contentLocale): PickedText | undefined {
    return text === undefined ? undefined : pickText(text, [this.#wanted], contentLocale);
  }

  /** The words of a text in the wanted language, else in another. */
  text(text: Text | undefined): string | undefined {
    return this.pick(text)?.value;
  }

  /** The name of an organisation, by itself or from the document's actors. */
  nameOf(reference: OrganisationRef): Text | undefined {
    if (reference.name !== undefined) return reference.name;
    const actorId = 'actorId' in reference ? reference.actorId : undefined;
    return this.document.actors?.find(({ id }) => id === actorId)?.name;
  }

  /** What a session's format is called. */
  formatLabel(format: string | undefined): Text | undefined {
    if (format === undefined) return undefined;
    const own = this.document.taxonomies?.find(({ id }) => id === 'format')?.terms.find(({ id }) => id === format);
    return own?.label ?? sessionFormats.find(({ id }) => id === format)?.label ?? format;
  }

  /** A moment with the offset of the event's zone. */
  instant(milliseconds: number): Instant {
    return epochToInstant(milliseconds, this.days.timeZone);
  }
}

const noRecords = {
  rooms: [],
  tracks: [],
  sessions: [],
  contributors: [],
  venues: [],
  materials: [],
  fundingNotices: [],
} as const;

function byId<Entry extends { readonly id: string }>(records: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The wanted event of a document, the first without an id; nothing where there is no such event. */
export function programmeToTell(
  document: GeflechtDocument,
  { eventId, ...options }: TellingOptions & { readonly eventId?: string | undefined } = {},
): ProgrammeToTell | undefined {
  const event = (document.events ?? []).find(({ id }) => eventId === undefined || (id as string) === eventId);
  return event === undefined ? undefined : new ProgrammeToTell(document, event, options);
}
