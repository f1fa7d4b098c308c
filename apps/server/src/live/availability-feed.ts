import type { DisclosedDocuments } from '../documents/disclosed-documents.js';
import type { DocumentSource } from '../documents/document-source.js';
import { publicViewer } from '@geflecht/core/audience';
import type { Clock } from '../platform.js';
import { tellAvailability } from '../sign-up/tell-availability.js';
import type { Store } from '../store/store.js';

/** What is told about free places is read from here. */
export interface AvailabilityTools {
  readonly store: Store;
  readonly source: DocumentSource;
  readonly disclosed: DisclosedDocuments;
  readonly clock: Clock;
}

/** Free places of an event as everybody sees them, as JSON; undefined where it is not public. */
export async function publicAvailability(
  eventId: string,
  { store, source, disclosed, clock }: AvailabilityTools,
): Promise<string | undefined> {
  const at = clock.now();
  const asked = { kind: 'event', id: eventId } as const;
  const seen = await disclosed.read(asked, publicViewer, at);
  const frame = (await source.read(asked))?.frame;
  if (seen === undefined || frame === undefined) return undefined;
  const taken = await store.signUps.taken(eventId, Date.parse(at));
  return JSON.stringify(tellAvailability(frame, { seen: seen.frame, taken, at }));
}

/** Hears the free places of an event. */
export type AvailabilityListener = (json: string) => void;

interface Watched {
  readonly listeners: Set<AvailabilityListener>;
  last: string | undefined;
  timer: NodeJS.Timeout | undefined;
  /** Whether the timer is one that a change set. */
  isSoon: boolean;
}

function unwatched(): Watched {
  return { listeners: new Set(), last: undefined, timer: undefined, isSoon: false };
}

const togetherMilliseconds = 200;
const againMilliseconds = 15_000;

/** What is said, without when it was said. */
const content = (json: string) => json.replace(/"at":"[^"]*"/, '');

/** Tells those who watch an event of its free places: counted once for all of them, and only when something is new. */
export class AvailabilityFeed {
  readonly #tools: AvailabilityTools;
  readonly #events = new Map<string, Watched>();
  readonly #stopListening: () => void;

  constructor(tools: AvailabilityTools) {
    this.#tools = tools;
    this.#stopListening = tools.store.onChange((eventId) => this.#look(eventId, togetherMilliseconds));
  }

  /** Begins to tell; answers how to stop. */
  watch(eventId: string, listener: AvailabilityListener): () => void {
    const watched = this.#events.get(eventId) ?? unwatched();
    this.#events.set(eventId, watched);
    watched.listeners.add(listener);
    // Windows open and offers lapse without anybody changing anything.
    this.#look(eventId, againMilliseconds);
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size > 0) return;
      clearTimeout(watched.timer);
      this.#events.delete(eventId);
    };
  }

  /** Tells nobody any more. */
  close(): void {
    this.#stopListening();
    for (const { timer } of this.#events.values()) clearTimeout(timer);
    this.#events.clear();
  }

  #look(eventId: string, delay: number): void {
    const watched = this.#events.get(eventId);
    // Changes that go on and on must not put off what is told of them.
    if (watched === undefined || watched.isSoon || (watched.timer !== undefined && delay === againMilliseconds)) return;
    clearTimeout(watched.timer);
    watched.isSoon = delay !== againMilliseconds;
    watched.timer = setTimeout(() => void this.#tell(eventId, watched), delay);
  }

  async #tell(eventId: string, watched: Watched): Promise<void> {
    watched.timer = undefined;
    watched.isSoon = false;
    const json = await publicAvailability(eventId, this.#tools).catch(() => undefined);
    if (json !== undefined && content(json) !== watched.last) {
      watched.last = content(json);
      for (const listener of watched.listeners) listener(json);
    }
    this.#look(eventId, againMilliseconds);
  }
}
