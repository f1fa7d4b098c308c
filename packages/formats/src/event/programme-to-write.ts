import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import { arrangeDays, programmeOf, sessionFormats } from '@geflecht/core/event';
import type { Contributor, Programme, ProgrammeDays, Room, Session, Track, Venue } from '@geflecht/core/event';
import { pickText } from '@geflecht/core/text';
import type { PickedText, Text } from '@geflecht/core/text';
import { epochToInstant } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import type { WriteOptions } from '../writing/write-result.js';
import { chosenEvent } from '../writing/chosen-record.js';

type Host = NonNullable<Session['hosts']>[number];

/** An event as writers need it: records by id, texts in the wanted language, days in its zone. */
export class ProgrammeToWrite {
  readonly document: GeflechtDocument;
  readonly programme: Programme;
  readonly days: ProgrammeDays;
  readonly locale: 'de' | 'en';
  readonly rooms: ReadonlyMap<string, Room>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly contributors: ReadonlyMap<string, Contributor>;
  readonly venues: ReadonlyMap<string, Venue>;

  /**
   * @param document as the caller gives it, disclosed already
   * @throws FormatError `nothing-to-write` where it does not hold the wanted event
   */
  constructor(document: GeflechtDocument, { eventId, locale = 'de' }: WriteOptions) {
    const event = chosenEvent(document, eventId);
    const read = readDocument(document);
    this.document = read.ok ? read.value.document : document;
    this.programme = programmeOf(this.document, event.id) ?? { ...noRecords, event };
    this.days = arrangeDays(this.programme);
    this.locale = locale;
    this.rooms = byId(this.programme.rooms);
    this.tracks = byId(this.programme.tracks);
    this.contributors = byId(this.programme.contributors);
    this.venues = byId(this.programme.venues);
  }

  /** A text in the wanted language, else in another, and which it is. */
  pick(text: Text | undefined, contentLocale = this.programme.event.contentLocale): PickedText | undefined {
    return text === undefined ? undefined : pickText(text, [this.locale], contentLocale);
  }

  /** The words of a text in the wanted language, else in another. */
  text(text: Text | undefined): string | undefined {
    return this.pick(text)?.value;
  }

  /** The name of an organisation, by itself or from the document's actors. */
  nameOf(reference: Host): Text | undefined {
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

  /** Names the sessions that a file of scheduled items has no place for, by title. */
  reportDropped(findings: Findings, isDropped: (session: Session) => boolean): void {
    for (const [index, session] of this.programme.sessions.entries()) {
      if (isDropped(session)) findings.drop('records-dropped', `/sessions/${index}`, this.text(session.title));
    }
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
