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
import { formatTerms } from './session-format.js';

/** The fields of a record that a reader supplies itself. */
export type Draft<Of extends { readonly id: string }> = Omit<Of, 'id' | 'source' | 'scope'>;

/** What identifies a record in its file, and what of it found no home. */
export interface Identity extends Origin {
  /** Place in the file, for reports. */
  readonly at: string;
}

interface Kept<Kind> {
  readonly byKey: Map<string, Kind>;
  readonly ids: UniqueIds;
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

  /** @param key what the event is called in its own system, such as its acronym */
  constructor(file: FileContent, format: string, key: string) {
    const kept = <Kind>(fallback: string): Kept<Kind> => ({
      byKey: new Map<string, Kind>(),
      ids: new UniqueIds(file.findings, fallback),
    });
    this.#file = file;
    this.findings = file.findings;
    this.eventId = (slug(key) || 'event') as Event['id'];
    this.#system = `${format}:${this.eventId}`;
    this.#rooms = kept('room');
    this.#tracks = kept('track');
    this.#contributors = kept('contributor');
    this.#venues = kept('venue');
    this.#actors = kept('actor');
    this.#sessions = kept('session');
    this.#materials = kept('material');
  }

  /** The room of this name; the first mention decides its other fields. */
  room(draft: Draft<Room>, identity: Identity): Room['id'] {
    return this.#keep(this.#rooms, { key: firstWords(draft.name), id: slug(firstWords(draft.name)), draft, identity })
      .id;
  }

  /** The track of this name. */
  track(draft: Draft<Track>, identity: Identity): Track['id'] {
    return this.#keep(this.#tracks, { key: firstWords(draft.name), id: slug(firstWords(draft.name)), draft, identity })
      .id;
  }

  /** The contributor of this origin id; the first mention decides the other fields. */
  contributor(draft: Draft<Contributor>, identity: Identity): Contributor['id'] {
    return this.#keep(this.#contributors, { key: identity.originalId, id: identity.originalId, draft, identity }).id;
  }

  /** The venue of this origin id. */
  venue(draft: Draft<Venue>, identity: Identity): Venue['id'] {
    return this.#keep(this.#venues, { key: identity.originalId, id: slug(identity.originalId), draft, identity }).id;
  }

  /** The organisation of this origin id. */
  actor(draft: Draft<Actor>, identity: Identity): Actor['id'] {
    return this.#keep(this.#actors, { key: identity.originalId, id: slug(identity.originalId), draft, identity }).id;
  }

  /** A further session; sessions are never merged. Its id comes of `key`, by default of its origin id. */
  session(draft: Draft<Session>, identity: Identity, key = identity.originalId): Session['id'] {
    assertWithin(this.#file.limits, 'records', this.#sessions.byKey.size + 1);
    const id = this.#sessions.ids.take(key, identity.at);
    const { at: _at, ...origin } = identity;
    this.#sessions.byKey.set(
      id,
      withoutGaps({ id: id as Session['id'], ...draft, source: sourceOf(this.#system, origin) }),
    );
    return id as Session['id'];
  }

  /** A file or link to hand on. */
  material(draft: Draft<Material>, identity: Identity): Material['id'] {
    return this.#keep(this.#materials, { key: identity.originalId, id: slug(identity.originalId), draft, identity }).id;
  }

  /** The term for a session format named in the file; unknown ones join the document's taxonomy. */
  format(named: string | undefined): string | undefined {
    if (named === undefined) return undefined;
    const { id, label } = formatTerms(named);
    if (id === '') return undefined;
    if (label !== undefined) this.#formats.set(id, label);
    return id;
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
    const dates = [...this.#sessions.byKey.values()].flatMap(({ start }) => start?.slice(0, 'YYYY-MM-DD'.length) ?? []);
    const [start, end] = [dates.toSorted()[0], dates.toSorted().at(-1)];
    return { start, end };
  }

  #taxonomies(): readonly Taxonomy[] | undefined {
    if (this.#formats.size === 0) return undefined;
    return [{ id: 'format', terms: [...this.#formats].map(([id, label]) => ({ id, label })) }];
  }

  #keep<Kind extends { readonly id: string }>(
    kept: Kept<Kind>,
    wanted: { key: string; id: string; draft: object; identity: Identity },
  ): Kind {
    const known = kept.byKey.get(wanted.key);
    if (known !== undefined) return known;
    assertWithin(this.#file.limits, 'records', kept.byKey.size + 1);
    const { at: _at, ...origin } = wanted.identity;
    const id = kept.ids.derive(modelId(wanted.id));
    const record = withoutGaps({ id, ...wanted.draft, source: sourceOf(this.#system, origin) }) as unknown as Kind;
    kept.byKey.set(wanted.key, record);
    return record;
  }
}
