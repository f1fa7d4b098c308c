import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, OnlineAccess, Session, Venue } from '@geflecht/core/event';
import { instantToEpoch, isInstant } from '@geflecht/core/time';
import { plainRichText, programmeWords, toldPeople, toldVenue } from '@geflecht/core/html';
import type { Text } from '@geflecht/core/text';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import type { Findings } from '../reading/findings.js';
import type { WriteOptions } from '../writing/write-result.js';
import type { CalendarWriter } from './calendar-writer.js';
import { EntryUids, importedRest } from './entry-uid.js';
import { recurrenceLine } from './rest-lines.js';
import { epochOfDeadline, WrittenTimes } from './written-times.js';

/** Settings of a calendar beside those of every writer. */
export interface IcalendarOptions extends WriteOptions {
  /** Only these sessions, without the entry of the event itself; default: the event and all its sessions. */
  readonly sessionIds?: readonly string[] | undefined;
  /** After how many hours subscribers should ask again; default 6, 0 says nothing. */
  readonly refreshHours?: number | undefined;
}

/** Where a writer notes what a calendar cannot carry. */
export type LossNotes = Pick<Findings, 'report' | 'drop'>;

/** What the entries of one calendar have in common. */
export class CalendarSource {
  readonly options: IcalendarOptions;
  readonly notes: LossNotes;
  readonly programme: ProgrammeToWrite;
  readonly event: Event;
  /** The sessions to write, with the path of each in the document. */
  readonly sessions: readonly { readonly session: Session; readonly at: string }[];
  readonly uids: EntryUids;
  readonly times: WrittenTimes;
  /** When the calendar is written: as the caller says, else when its content last changed. */
  readonly stamp: number;

  constructor(document: GeflechtDocument, options: IcalendarOptions, notes: LossNotes) {
    this.options = options;
    this.notes = notes;
    this.programme = new ProgrammeToWrite(document, options);
    this.event = this.programme.programme.event;
    const { sessions } = this.programme.programme;
    const wanted = options.sessionIds === undefined ? undefined : new Set(options.sessionIds);
    this.sessions = sessions.flatMap((session, index) =>
      wanted?.has(session.id) === false ? [] : [{ session, at: `/sessions/${index}` }],
    );
    this.uids = new EntryUids(this.event, sessions, this.url);
    this.times = new WrittenTimes(this.programme.days.timeZone, this.#epochs());
    this.stamp = this.#stamp();
  }

  /** Page of the event. */
  get url(): string | undefined {
    return this.options.url ?? this.event.url;
  }

  /** Whether the calendar withdraws what it holds. */
  get isCancelling(): boolean {
    return this.options.method === 'CANCEL';
  }

  /** Whether the entry of the event itself belongs in. */
  get hasEvent(): boolean {
    return this.options.sessionIds === undefined;
  }

  /** A text in the wanted language; the others are noted as lost. */
  words(
    text: Text | undefined,
    at: string,
  ): { readonly value: string; readonly language: string | undefined } | undefined {
    const picked = this.programme.pick(text);
    if (text === undefined || picked === undefined) return undefined;
    const isMap = typeof text !== 'string';
    if (isMap && Object.keys(text).length > 1) this.notes.report('languages-dropped', at);
    return { value: picked.value, language: isMap ? picked.locale : undefined };
  }

  /** Writes a text property in the wanted language and says which it is. */
  write(
    writer: CalendarWriter,
    name: string,
    { text, at }: { readonly text: Text | undefined; readonly at: string },
  ): void {
    const words = this.words(text, at);
    writer.text(name, words?.value, { LANGUAGE: words?.language });
  }

  /** Formatted text as words, in the wanted language. */
  plain(text: Text | undefined, at: string): string | undefined {
    const words = this.words(text, at);
    return words === undefined ? undefined : plainRichText(words.value);
  }

  /** Who acts in a session and who invites to it, a line each. */
  people(session: Session): readonly string[] {
    const words = programmeWords[this.programme.locale];
    const names = toldPeople(this.programme, words, session).map(({ name, details }) =>
      details === '' ? name : `${name} (${details})`,
    );
    const hosts = (session.hosts ?? []).flatMap((host) => this.programme.text(this.programme.nameOf(host)) ?? []);
    return hosts.length === 0 ? names : [...names, `${words.hosts}: ${hosts.join(', ')}`];
  }

  /** Where a session is: its rooms, then the house. */
  place(session: Session): { readonly text: string; readonly venue: Venue | undefined } {
    const { rooms: records, venues } = this.programme;
    const ids: readonly string[] = Array.isArray(session.rooms) ? session.rooms : [];
    const rooms = ids.flatMap((id) => this.programme.text(records.get(id)?.name) ?? []);
    const roomVenue = ids.map((id) => records.get(id)?.venueId).find((id) => id !== undefined);
    const venue = venues.get(session.venueId ?? roomVenue ?? '') ?? (rooms.length > 0 ? this.onlyVenue : undefined);
    const all = session.rooms === 'all' ? [programmeWords[this.programme.locale].allRooms] : [];
    return { text: [...all, ...rooms, ...this.venueLines(venue)].join(', '), venue };
  }

  /** The house of the event, where there is one only. */
  get onlyVenue(): Venue | undefined {
    const { venues } = this.programme.programme;
    return venues.length === 1 ? venues[0] : undefined;
  }

  /** A house in words; of a private home the district only. */
  venueLines(venue: Venue | undefined): readonly string[] {
    return venue === undefined ? [] : toldVenue(this.programme, venue);
  }

  /** Ways to take part online that are released at the time of writing; codes are never written. */
  online(of: OnlineAccess['of']): readonly OnlineAccess[] {
    const wanted = JSON.stringify(of);
    return (this.programme.document.onlineAccesses ?? []).filter(
      (access) => JSON.stringify(access.of) === wanted && (epochOfDeadline(access.from) ?? -Infinity) <= this.stamp,
    );
  }

  /** The occurrence of a series that an imported session was. */
  recurrence(session: Session): string | undefined {
    return recurrenceLine(importedRest(session));
  }

  #epochs(): readonly number[] {
    const all = [
      this.event.start,
      this.event.end,
      ...this.sessions.flatMap(({ session }) => [session.start, session.end]),
    ];
    return all.flatMap((value) => (value !== undefined && isInstant(value) ? [instantToEpoch(value)] : []));
  }

  #stamp(): number {
    const { now } = this.options;
    const stated = now !== undefined && isInstant(now) ? instantToEpoch(now) : undefined;
    const changes = [this.event.updatedAt, ...this.sessions.map(({ session }) => session.updatedAt)];
    return stated ?? changes.reduce((latest, value) => Math.max(latest, epochOfDeadline(value) ?? 0), 0);
  }
}
