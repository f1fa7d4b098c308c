import type { GeflechtDocument, Taxonomy } from '@geflecht/core/document';
import type { Contributor, Event, Material, Room, Session, Track, Venue } from '@geflecht/core/event';
import type { Actor } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { Findings } from '../reading/findings.js';
import { assertWithin } from '../reading/limits.js';
import type { FileContent } from '../reading/file-content.js';
import { withoutGaps } from '../records/json-value.js';
import { sourceOf } from '../records/origin.js';
import type { Origin } from '../records/origin.js';
import { slug } from '../records/slug.js';
import { modelId, UniqueIds } from '../records/unique-ids.js';
import { eventRecord } from './event-record.js';
import type { Draft, Identity } from './event-record.js';
import { formatTerms } from './session-format.js';

export type { Draft, Identity } from './event-record.js';

interface Kept<Kind> {
  readonly byKey: Map<string, Kind>;
  readonly ids: UniqueIds;
  /** Makes an id of a key. */
  readonly idOf: (key: string) => string;
}

/** The words a thing is known by: its name in the first language. */
function firstWords(name: Text): string {
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}

/** Builds the document of one event: hands out ids, keeps rooms, tracks and people apart, notes where all came from. */
export class EventBuilder {
  readonly eventId: Event['id'];
  readonly findings: Findings;
  readonly #file: FileContent;
  readonly #system: string;
  readonly #rooms: Kept<Room>;
  readonly #tracks: Kept<Track>;
  readonly #contributors: Kept<Contributor>;
  readonly #venues: Kept<Venue>;
  readonly #actors: Kept<Actor>;
  readonly #sessions: Kept<Session>;
  readonly #materials: Kept<Material>;
  readonly #formats = new Map<string, string>();
  readonly #formatIds = new Map<string, string>();

  /** @param key what the event is called in its own system, such as its acronym */
  constructor(file: FileContent, format: string, key: string) {
    const kept = <Kind>(fallback: string, idOf: Kept<Kind>['idOf'] = slug): Kept<Kind> => ({
      byKey: new Map<string, Kind>(),
      ids: new UniqueIds(file.findings, fallback),
      idOf,
    });
    this.#file = file;
    this.findings = file.findings;
    this.eventId = (slug(key) || 'event') as Event['id'];
    this.#system = `${format}:${this.eventId}`;
    this.#rooms = kept('room');
    this.#tracks = kept('track');
    this.#contributors = kept('contributor', (originalId) => originalId);
    this.#venues = kept('venue');
    this.#actors = kept('actor');
    this.#sessions = kept('session');
    this.#materials = kept('material');
  }

  /** The room of this name; the first mention decides its other fields. */
  room(draft: Draft<Room>, identity: Identity): Room['id'] {
    return this.#keep(this.#rooms, firstWords(draft.name), { draft, identity }).id;
  }

  /** The track of this name. */
  track(draft: Draft<Track>, identity: Identity): Track['id'] {
    return this.#keep(this.#tracks, firstWords(draft.name), { draft, identity }).id;
  }

  /** The contributor of this origin id; the first mention decides the other fields. */
  contributor(draft: Draft<Contributor>, identity: Identity): Contributor['id'] {
    return this.#keep(this.#contributors, identity.originalId, { draft, identity }).id;
  }

  /** The contributor of this origin id, if one was mentioned before. */
  knownContributor(originalId: string): Contributor['id'] | undefined {
    return this.#contributors.byKey.get(originalId)?.id;
  }

  /** The venue of this origin id. */
  venue(draft: Draft<Venue>, identity: Identity): Venue['id'] {
    return this.#keep(this.#venues, identity.originalId, { draft, identity }).id;
  }

  /** The organisation of this origin id. */
  actor(draft: Draft<Actor>, identity: Identity): Actor['id'] {
    return this.#keep(this.#actors, identity.originalId, { draft, identity }).id;
  }

  /** A further session; sessions are never merged. Its id comes of `key`, by default of its origin id. */
  session(draft: Draft<Session>, identity: Identity, key = identity.originalId): Session['id'] {
    assertWithin(this.#file.limits, 'records', this.#sessions.byKey.size + 1);
    const id = this.#sessions.ids.take(key, identity.at);
    const session = eventRecord({ id, draft, identity }, this.#system, this.findings) as Session;
    this.#sessions.byKey.set(id, session);
    return session.id;
  }

  /** A file or link to hand on. */
  material(draft: Draft<Material>, identity: Identity): Material['id'] {
    return this.#keep(this.#materials, identity.originalId, { draft, identity }).id;
  }

  /** The term for a session format named in the file; unknown ones join the document's taxonomy. */
  format(named: string | undefined): string | undefined {
    if (named === undefined) return undefined;
    const known = this.#formatIds.get(named);
    const id = known ?? this.#nameFormat(named);
    return id === '' ? undefined : id;
  }

  /** The finished document. */
  finish(draft: Draft<Event>, origin: Origin): GeflechtDocument {
    const span = this.#span();
    const event = withoutGaps({
      id: this.eventId,
      ...span,
      ...withoutGaps(draft),
      source: sourceOf(this.#system, origin),
    });
    const lists = {
      venues: this.#venues,
      rooms: this.#rooms,
      tracks: this.#tracks,
      actors: this.#actors,
      contributors: this.#contributors,
      sessions: this.#sessions,
      materials: this.#materials,
    };
    const filled = Object.entries(lists).flatMap(([name, { byKey }]) =>
      byKey.size === 0 ? [] : [[name, [...byKey.values()]] as const],
    );
    return withoutGaps({
      format: 'geflecht',
      version: 1,
      defaults: { scope: { eventId: this.eventId } },
      taxonomies: this.#taxonomies(),
      events: [event],
      ...Object.fromEntries(filled),
    });
  }

  /** First and last date on which a session starts, for events that name no dates. */
  #span(): Pick<Event, 'start' | 'end'> {
    let first: string | undefined;
    let last: string | undefined;
    for (const { start } of this.#sessions.byKey.values()) {
      const date = start?.slice(0, 'YYYY-MM-DD'.length);
      if (date === undefined) continue;
      if (first === undefined || date < first) first = date;
      if (last === undefined || date > last) last = date;
    }
    return { start: first, end: last };
  }

  #nameFormat(named: string): string {
    const { id, label } = formatTerms(named);
    if (id !== '' && label !== undefined) this.#formats.set(id, label);
    this.#formatIds.set(named, id);
    return id;
  }

  #taxonomies(): readonly Taxonomy[] | undefined {
    if (this.#formats.size === 0) return undefined;
    return [{ id: 'format', terms: [...this.#formats].map(([id, label]) => ({ id, label })) }];
  }

  #keep<Kind extends { readonly id: string }>(
    kept: Kept<Kind>,
    key: string,
    { draft, identity }: { readonly draft: Readonly<Record<string, unknown>>; readonly identity: Identity },
  ): Kind {
    const known = kept.byKey.get(key);
    if (known !== undefined) return known;
    assertWithin(this.#file.limits, 'records', kept.byKey.size + 1);
    const id = kept.ids.derive(modelId(kept.idOf(key)));
    const record = eventRecord({ id, draft, identity }, this.#system, this.findings) as unknown as Kind;
    kept.byKey.set(key, record);
    return record;
  }
}
