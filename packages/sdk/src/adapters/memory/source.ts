import { discloseDocument } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { NetworkReceipt, SignUpReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkState, NetworkWrites, RemovedRecord } from '@geflecht/core/schema';
import { countTaken, signUpFrame } from '@geflecht/core/sign-up';
import type { SignUp, SignUpFrame, TakenPlaces } from '@geflecht/core/sign-up';
import { epochToInstant } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import { SdkError } from '../../errors/index.js';
import { systemPlatform } from '../../platform.js';
import type { Platform } from '../../platform.js';
import { documentWith } from './document-with.js';
import type { MemoryBackendOptions } from './options.js';

/** A submit that was stored: the request as text, and what was answered. */
export interface AnsweredSubmit {
  readonly request: string;
  readonly receipt: SignUpReceipt;
}

/** An edit that was stored: the request as text, and what was answered. */
export interface AnsweredEdit {
  readonly request: string;
  readonly receipt: NetworkReceipt | SuggestionReceipt;
}

/** Where sign-ups to one event are decided. */
export interface Desk {
  readonly frame: SignUpFrame;
  readonly taken: TakenPlaces;
}

/** What a backend keeps: one document, its sign-ups apart, and the answers to submits. */
export class MemorySource {
  readonly platform: Platform;
  readonly codes: readonly string[];
  /** Answered submits by event and key. */
  readonly submits = new Map<string, AnsweredSubmit>();
  /** Answered edits by network, caller and key. */
  readonly edits = new Map<string, AnsweredEdit>();
  readonly #removed = new Map<string, RemovedRecord>();
  #document: GeflechtDocument;
  #signUps: readonly SignUp[];

  /** @throws SdkError `document` when the document cannot be read. */
  constructor({ document, codes = [], platform = systemPlatform }: MemoryBackendOptions) {
    const read = readDocument(document);
    if (!read.ok) {
      throw new SdkError({ code: 'document', operation: 'memoryBackend', finding: read.code, cause: read });
    }
    const { signUps = [], ...rest } = read.value.document;
    this.platform = platform;
    this.codes = codes;
    this.#document = rest;
    this.#signUps = signUps;
  }

  get now(): Instant {
    return epochToInstant(this.platform.now(), 'UTC');
  }

  /** What the viewer may see, without sign-ups. */
  shownTo(viewer: Viewer): GeflechtDocument {
    return discloseDocument(this.#document, { viewer, at: this.now });
  }

  /** What the viewer may see of an event's sign-ups. */
  signUpsShownTo(viewer: Viewer, eventId: string): GeflechtDocument {
    const { format, version, defaults } = this.#document;
    const signUps = this.#signUpsOf(eventId);
    return discloseDocument({ format, version, defaults, signUps }, { viewer, at: this.now });
  }

  /**
   * What decides about sign-ups to an event, and what is taken there now.
   * @throws SdkError `not-found` when there is no such event.
   */
  desk(operation: string, eventId: string): Desk {
    const frame = signUpFrame(this.#document, eventId);
    if (frame === undefined) throw new SdkError({ code: 'not-found', operation, finding: `no event ${eventId}` });
    return { frame, taken: countTaken(this.#signUpsOf(eventId), frame, this.now) };
  }

  store(signUps: readonly SignUp[]): void {
    this.#signUps = [...this.#signUps, ...signUps];
  }

  /** What decides about edits of networks. */
  get state(): NetworkState {
    return { document: this.#document, removed: [...this.#removed.values()] };
  }

  /** Stores what came of an edit of a network. */
  write({ written, removed, forgotten }: NetworkWrites<unknown>): void {
    const setId = this.platform.randomId();
    for (const gone of removed) this.#removed.set(`${gone.collection} ${gone.id}`, { ...gone, setId });
    this.#document = documentWith(this.#document, { written, removed, forgotten });
  }

  #signUpsOf(eventId: string): readonly SignUp[] {
    return this.#signUps.filter((signUp) => signUp.eventId === eventId);
  }
}
