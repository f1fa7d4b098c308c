import type { ProgrammeItem, Session } from '@geflecht/core/event';
import { describedSession } from '@geflecht/core/html';
import { safeUrl } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import type { Findings } from '../reading/findings.js';
import { asNumber, withoutGaps } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { pseudoRooms, roomJoiner } from './pseudo-rooms.js';
import { StableNumbers, stableUuid, uuidOf } from './stable-uuid.js';

/** A link or file as frab writes it. */
export interface FrabReference {
  readonly url: string;
  readonly title?: string | undefined;
  readonly type?: string | undefined;
}

/** A person as frab writes one. */
export interface FrabPerson {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly biography?: string | undefined;
  readonly avatar?: string | undefined;
  readonly links: readonly FrabReference[];
}

/** One programme item as frab writes it; empty texts stand for none. */
export interface FrabItem {
  readonly guid: string;
  readonly id: number;
  readonly code?: string | undefined;
  readonly date: string;
  readonly start: string;
  readonly duration: string;
  readonly end?: string | undefined;
  readonly room: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string | undefined;
  readonly type: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly logo?: string | undefined;
  readonly licence?: string | undefined;
  readonly isOptedOut: boolean;
  readonly isNotStreamed: boolean;
  readonly persons: readonly FrabPerson[];
  readonly links: readonly FrabReference[];
  readonly attachments: readonly FrabReference[];
  readonly feedbackUrl?: string | undefined;
}

const minute = 60_000;
const minutesPerHour = 60;
const longestMinutes = 99 * minutesPerHour + 59;
const codeShape = /^[0-9A-Z]{6}$/;
/** Kinds of links and files that the schema knows. */
const referenceTypes = new Set(['slides', 'paper', 'web', 'blog', 'article', 'media', 'related', 'activitypub']);

const pad = (value: number) => String(value).padStart(2, '0');

/** Minutes as `HH:MM`. */
export function clockSpan(minutes: number): string {
  return `${pad(Math.floor(minutes / minutesPerHour))}:${pad(minutes % minutesPerHour)}`;
}

/** Words in the letters that frab allows in short names. */
export function asciiName(words: string): string {
  return slug(words)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** An absolute web address; others cannot stand in these files. */
export function webUrl(address: string | undefined): string | undefined {
  return safeUrl(address, { schemes: ['http', 'https'] });
}

/** Makes frab's items of an event's sessions, with numbers and guids that stay the same from writing to writing. */
export class FrabItems {
  readonly #source: ProgrammeToWrite;
  readonly #findings: Findings;
  readonly #acronym: string;
  readonly #page: string | undefined;
  readonly #numbers = new StableNumbers();
  readonly #personNumbers = new StableNumbers();
  readonly #guids = new Set<string>();
  readonly #persons = new Map<string, FrabPerson>();

  constructor(
    source: ProgrammeToWrite,
    findings: Findings,
    head: { readonly acronym: string; readonly page?: string | undefined },
  ) {
    this.#source = source;
    this.#findings = findings;
    this.#acronym = head.acronym;
    this.#page = head.page;
  }

  /** One item; `at` is where its session stands in the document. */
  item({ session, startsAt, endsAt, ending }: ProgrammeItem, at: string): FrabItem {
    const source = this.#source;
    const { language, recording = {} } = session;
    const guid = this.#guidOf(session);
    const id = this.#numbers.take(session.id, numberOf(session));
    const start = source.instant(startsAt);
    if (ending === 'unknown') this.#findings.report('end-opened', at, source.text(session.title));
    return withoutGaps({
      guid,
      id,
      code: codeShape.test(session.code ?? '') ? session.code : undefined,
      date: start,
      start: start.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length),
      duration: clockSpan(this.#minutes(startsAt, endsAt, at)),
      end: endsAt === undefined ? undefined : source.instant(endsAt),
      room: this.roomName(session),
      slug: this.#slug(id, source.text(session.title) ?? ''),
      url: this.#page === undefined ? `urn:uuid:${guid}` : `${this.#page.replace(/#.*$/, '')}#${guid}`,
      title: source.text(session.title) ?? '',
      subtitle: source.text(session.subtitle) ?? '',
      track: source.text(source.tracks.get(session.trackId ?? '')?.name),
      type: this.#type(session.format),
      language: language ?? '',
      abstract: source.text(session.abstract) ?? '',
      description: describedSession(source, session),
      logo: webUrl(session.image?.href),
      licence: recording.licence,
      isOptedOut: recording.optOut === true,
      isNotStreamed: recording.noStream === true,
      persons: (session.contributors ?? []).flatMap(({ contributorId }) => this.#person(contributorId) ?? []),
      links: this.#references(session.links ?? [], at),
      attachments: this.#attachments(session, at),
      feedbackUrl: webUrl(session.feedbackUrl),
    });
  }

  /** The one room that frab knows for a session: its rooms, else the house it is in, else a stand-in. */
  roomName({ rooms, venueId }: Session): string {
    const { locale, rooms: known, venues } = this.#source;
    if (rooms === 'all') return pseudoRooms.all[locale];
    const ids: readonly string[] = rooms === undefined || rooms === 'none' ? [] : rooms;
    const names = ids.flatMap((id) => this.#source.text(known.get(id)?.name) ?? []);
    const house = this.#source.text(venues.get(venueId ?? '')?.name);
    return names.length === 0 ? (house ?? pseudoRooms.none[locale]) : names.join(roomJoiner);
  }

  /** Whole minutes; nothing stands for an open end. */
  #minutes(startsAt: number, endsAt: number | undefined, at: string): number {
    if (endsAt === undefined) return 0;
    const minutes = Math.max(1, Math.round((endsAt - startsAt) / minute));
    if (minutes > longestMinutes) this.#findings.report('duration-cut', at, `${minutes} min`);
    return Math.min(minutes, longestMinutes);
  }

  /** At least four characters on either side of the first hyphen, as the XML schema wants it. */
  #slug(id: number, title: string): string {
    const words = asciiName(title);
    return `${this.#acronym.replaceAll('-', '_')}-${id}-${words.length < 2 ? `${words}item` : words}`;
  }

  #guidOf({ id, guid }: Session): string {
    const stated = uuidOf(guid);
    const found = stated === undefined || this.#guids.has(stated) ? stableUuid(`${this.#acronym}/${id}`) : stated;
    this.#guids.add(found);
    return found;
  }

  /** A format's own word; its label where that is as good a name. */
  #type(format: string | undefined): string {
    const label = this.#source.text(this.#source.formatLabel(format));
    if (format === undefined) return '';
    return label !== undefined && slug(label) === slug(format) ? label : format;
  }

  #person(contributorId: string): FrabPerson | undefined {
    const known = this.#persons.get(contributorId);
    const contributor = this.#source.contributors.get(contributorId);
    if (known !== undefined || contributor === undefined) return known;
    const person = withoutGaps({
      id: this.#personNumbers.take(contributorId, numberOf(contributor)),
      guid: uuidOf(contributorId) ?? stableUuid(`${this.#acronym}/person/${contributorId}`),
      name: this.#source.text(contributor.name) ?? '',
      biography: this.#source.text(contributor.bio),
      avatar: webUrl(contributor.photo?.href),
      links: this.#references(contributor.links ?? [], `contributor ${contributorId}`),
    });
    this.#persons.set(contributorId, person);
    return person;
  }

  #attachments({ materialIds = [] }: Session, at: string): readonly FrabReference[] {
    const files = materialIds.flatMap((id) => this.#source.programme.materials.find((file) => file.id === id) ?? []);
    return files.flatMap(({ href, title, kind }) => this.#reference({ url: href, label: title, type: kind }, at));
  }

  #references(
    links: readonly { readonly url: string; readonly label?: Text | undefined }[],
    at: string,
  ): readonly FrabReference[] {
    return links.flatMap((link) => this.#reference(link, at));
  }

  #reference(
    { url, label, type }: { readonly url: string; readonly label?: Text | undefined; readonly type?: string },
    at: string,
  ): readonly FrabReference[] {
    const address = safeUrl(url);
    if (address === undefined || !URL.canParse(address)) {
      this.#findings.drop('link-unusable', at, url);
      return [];
    }
    const isKnown = type !== undefined && referenceTypes.has(type);
    return [withoutGaps({ url: address, title: this.#source.text(label), type: isKnown ? type : undefined })];
  }
}

/** The number a record had in a programme of this family. */
function numberOf({ source = [] }: Pick<Session, 'source'>): number | undefined {
  const own = source.find(({ system }) => /^(frab|pretalx)/.test(system));
  return asNumber(own?.originalId);
}
