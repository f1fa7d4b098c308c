import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { signUpFrame } from '@geflecht/core/sign-up';
import type { DocumentStore } from '../store/store.js';
import type { ScopeRef } from '../store/versioned-document.js';
import { RecentMap } from './recent-map.js';

/** What can be asked for: one event or network, or the list of them. */
export type Asked = ScopeRef | { readonly listOf: 'event' | 'network' };

/** A stored document, undisclosed: for rules, never for an answer. */
export interface WholeDocument {
  readonly version: string;
  readonly document: GeflechtDocument;
  /** What decides about sign-ups, where the document holds the event. */
  readonly frame: SignUpFrame | undefined;
}

const keptDocuments = 64;

/** Text that stands for what is asked. */
export function askedKey(asked: Asked): string {
  return JSON.stringify('listOf' in asked ? [asked.listOf] : [asked.kind, asked.id]);
}

/** Reads documents and keeps the latest in memory as long as the store's version stays the same. */
export class DocumentSource {
  readonly #store: DocumentStore;
  readonly #kept = new RecentMap<WholeDocument>(keptDocuments);

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** Token of the present state; undefined when nothing is stored of it. */
  versionOf(asked: Asked): Promise<string | undefined> {
    return 'listOf' in asked ? this.#store.listVersion(asked.listOf) : this.#store.versionOf(asked);
  }

  /** The document in its present state; undefined when nothing is stored of it. */
  async read(asked: Asked): Promise<WholeDocument | undefined> {
    const key = askedKey(asked);
    const version = await this.versionOf(asked);
    const kept = this.#kept.get(key);
    if (version === undefined || kept?.version === version) return version === undefined ? undefined : kept;
    const read = 'listOf' in asked ? await this.#store.readList(asked.listOf) : await this.#store.read(asked);
    if (read === undefined) return undefined;
    const isEvent = !('listOf' in asked) && asked.kind === 'event';
    const whole = { ...read, frame: isEvent ? signUpFrame(read.document, asked.id) : undefined };
    this.#kept.set(key, whole);
    return whole;
  }
}
