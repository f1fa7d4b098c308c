import type { Viewer } from '@geflecht/core/audience';
import { discloseDocument, DisclosureMemory } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { signUpFrame } from '@geflecht/core/sign-up';
import { entityTag } from '../http/entity-tag.js';
import { askedKey } from './document-source.js';
import type { Asked, DocumentSource } from './document-source.js';
import { openingMoments, seenUntil } from './opening-moments.js';
import { RecentMap } from './recent-map.js';

/** A document as one viewer may see it, ready to be sent. */
export interface DisclosedDocument {
  readonly document: GeflechtDocument;
  readonly body: string;
  /** Strong entity tag of the body, quotes included. */
  readonly etag: string;
  /** What decides about sign-ups as far as the viewer sees it. */
  readonly frame: SignUpFrame | undefined;
}

interface Kept extends DisclosedDocument {
  readonly version: string;
  /** Milliseconds since 1970 between which nobody sees more or less of it. */
  readonly since: number;
  readonly until: number;
}

const keptDisclosures = 128;

function holds(document: GeflechtDocument, asked: Asked): boolean {
  if ('listOf' in asked) return true;
  const owners = asked.kind === 'event' ? document.events : document.networks;
  return (owners ?? []).some(({ id }) => id === asked.id);
}

/** Discloses documents to viewers and keeps the latest answers as long as they are true. */
export class DisclosedDocuments {
  readonly #source: DocumentSource;
  readonly #kept = new RecentMap<Kept>(keptDisclosures);
  readonly #memory = new DisclosureMemory();
  readonly #moments = new WeakMap<GeflechtDocument, readonly number[]>();

  constructor(source: DocumentSource) {
    this.#source = source;
  }

  /**
   * What a viewer may see of a document.
   * @param at the moment of asking
   * @returns undefined when it does not exist or the viewer may not know of it
   */
  async read(asked: Asked, viewer: Viewer, at: string): Promise<DisclosedDocument | undefined> {
    const key = JSON.stringify([askedKey(asked), viewer]);
    const version = await this.#source.versionOf(asked);
    const kept = this.#kept.get(key);
    const now = Date.parse(at);
    if (kept !== undefined && kept.version === version && now >= kept.since && now < kept.until) return kept;
    const whole = await this.#source.read(asked);
    if (whole === undefined) return undefined;
    const document = discloseDocument(whole.document, { viewer, at, memory: this.#memory });
    if (!holds(document, asked)) return undefined;
    const body = JSON.stringify(document);
    const frame = 'listOf' in asked ? undefined : signUpFrame(document, asked.id);
    const etag = entityTag(body);
    const until = seenUntil(this.#momentsOf(whole.document), now);
    const disclosed = { document, body, etag, frame, version: whole.version, since: now, until };
    this.#kept.set(key, disclosed);
    return disclosed;
  }

  #momentsOf(document: GeflechtDocument): readonly number[] {
    const known = this.#moments.get(document) ?? openingMoments(document);
    this.#moments.set(document, known);
    return known;
  }
}
