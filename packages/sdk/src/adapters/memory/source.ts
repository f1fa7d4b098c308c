import { discloseDocument } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { NetworkReceipt, SignUpReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkState, NetworkWrites, RemovedRecord } from '@geflecht/core/schema';
import { countTaken, isSameMail, joinNeeds, lapse, promote, signUpFrame, splitNeeds } from '@geflecht/core/sign-up';
import type { NeedsAnswer, SignUp, SignUpFrame, TakenPlaces } from '@geflecht/core/sign-up';
import { epochToInstant } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import { SdkError } from '../../errors/index.js';
import { systemPlatform } from '../../platform.js';
import type { Platform } from '../../platform.js';
import type { Challenge } from '../../port/index.js';
import { documentWith } from './document-with.js';
import { MadeKeys } from './made-keys.js';
import { mailsFor, moveOf } from './memory-mail.js';
import type { CausedMail, MemoryMail } from './memory-mail.js';
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

/** What a party did with its own sign-up: the request as text, and what was answered. */
export interface AnsweredOwnChange {
  readonly request: string;
  readonly answer: unknown;
}

/** Where sign-ups to one event are decided. */
export interface Desk {
  readonly frame: SignUpFrame;
  readonly taken: TakenPlaces;
}

/** How sign-ups are put. */
export interface PutOptions {
  /** Whether their needs are still among their answers; default no. */
  readonly isWhole?: boolean;
}

/** What a backend keeps: one document, its sign-ups apart, and the answers to submits. */
export class MemorySource {
  readonly platform: Platform;
  /** Its events stay as they were then. */
  readonly openedAt: Instant;
  readonly codes: readonly string[];
  readonly challenge: Challenge | undefined;
  /** Answered submits by event and key. */
  readonly submits = new Map<string, AnsweredSubmit>();
  /** Answered edits by network, caller and key. */
  readonly edits = new Map<string, AnsweredEdit>();
  /** Answered changes of parties' own sign-ups by manage key and submit key. */
  readonly ownChanges = new Map<string, AnsweredOwnChange>();
  /** By sign-up. */
  readonly keys: MadeKeys;
  /** By wish to move to another address. */
  readonly moveKeys: MadeKeys;
  /** Called whenever sign-ups of an event changed. */
  readonly watchers = new Set<(eventId: string) => void>();
  #mails: readonly MemoryMail[] = [];
  readonly #removed = new Map<string, RemovedRecord>();
  #document: GeflechtDocument;
  #signUps: readonly SignUp[];
  #needsAnswers: readonly NeedsAnswer[];

  /** @throws SdkError `document` when the document cannot be read. */
  constructor({ document, codes = [], challenge, platform = systemPlatform }: MemoryBackendOptions) {
    const read = readDocument(document);
    if (!read.ok) {
      throw new SdkError({ code: 'document', operation: 'memoryBackend', finding: read.code, cause: read });
    }
    const { signUps = [], needsAnswers = [], ...rest } = read.value.document;
    this.platform = platform;
    this.openedAt = this.now;
    this.codes = codes;
    this.challenge = challenge;
    this.#document = rest;
    this.#signUps = signUps;
    this.#needsAnswers = needsAnswers;
    this.keys = new MadeKeys(() => `geflecht_manage_${platform.randomId()}`);
    this.moveKeys = new MadeKeys(() => `geflecht_move_${platform.randomId()}`);
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

  /** Mails a server would have sent, in order. */
  get mails(): readonly MemoryMail[] {
    return this.#mails;
  }

  /** Sign-ups of an event, and the needs of all. */
  held(eventId: string): { readonly signUps: readonly SignUp[]; readonly needsAnswers: readonly NeedsAnswer[] } {
    return { signUps: this.#signUpsOf(eventId), needsAnswers: this.#needsAnswers };
  }

  /** The sign-up that a manage key opens. */
  signUpOf(manageKey: string): SignUp | undefined {
    const id = this.keys.thingOf(manageKey);
    return this.#signUps.find((signUp) => signUp.id === id);
  }

  /** The sign-up whose new address a key was mailed to, unless the wish was replaced, taken back or forgotten. */
  movingBy(moveKey: string): SignUp | undefined {
    const move = this.moveKeys.thingOf(moveKey);
    return move === undefined ? undefined : this.#signUps.find((signUp) => moveOf(signUp) === move);
  }

  /** Sign-ups of an event by address, whatever its case. */
  signUpsBy(mail: string, eventId: string): readonly SignUp[] {
    return this.#signUpsOf(eventId).filter(({ contact }) => isSameMail(contact.mail, mail));
  }

  /** Adds sign-ups of an event or writes them anew, and tells their parties and whoever watches. */
  put(eventId: string, given: readonly SignUp[], { isWhole = false }: PutOptions = {}): void {
    if (given.length === 0) return;
    const signUps = isWhole ? given.map((signUp) => this.#keepNeeds(signUp)) : given;
    const fresh = new Map(signUps.map((signUp) => [signUp.id, signUp]));
    for (const signUp of signUps) {
      const before = this.#signUps.find(({ id }) => id === signUp.id);
      for (const mail of mailsFor(before, signUp)) this.send(mail, signUp);
    }
    const known = new Set(this.#signUps.map(({ id }) => id));
    const kept = this.#signUps.map((signUp) => fresh.get(signUp.id) ?? signUp);
    this.#signUps = [...kept, ...signUps.filter(({ id }) => !known.has(id))];
    for (const watch of this.watchers) watch(eventId);
  }

  /** A sign-up together with its needs, as rules judge it. */
  whole(signUp: SignUp): SignUp {
    const own = this.#needsAnswers.filter(({ signUpId }) => signUpId === signUp.id);
    return joinNeeds(signUp, own, this.desk('whole', signUp.eventId).frame);
  }

  /** Writes a mail to a party. */
  send({ template, to }: CausedMail, signUp: SignUp): void {
    const { id, eventId, contact, locale = 'und' } = signUp;
    const manageKey = to === undefined ? this.keys.keyOf(id) : '';
    const mail = { to: to ?? contact.mail, template, locale, at: this.now, eventId, signUpId: id, manageKey };
    const move = template === 'proveMail' ? moveOf(signUp) : undefined;
    const moveKey = move === undefined ? {} : { moveKey: this.moveKeys.keyOf(move) };
    this.#mails = [...this.#mails, { ...mail, ...moveKey }];
  }

  /** Moves up whoever waits for places that are free now. */
  promote(eventId: string): void {
    const { frame, taken } = this.desk('promote', eventId);
    const newId = () => this.platform.randomId();
    this.put(eventId, promote(this.#signUpsOf(eventId), { frame, taken, at: this.now, newId }));
  }

  /** Does what time does to sign-ups: proofs not given and offers not answered are over. */
  passTime(eventId: string): void {
    const { frame } = this.desk('lapse', eventId);
    const lapsed = lapse(this.#signUpsOf(eventId), { frame, at: this.now });
    if (lapsed.length === 0) return;
    this.put(eventId, lapsed);
    this.promote(eventId);
  }

  /** Gives a sign-up another manage key: the one before opens nothing any more, and is answered nothing again. */
  changeKey(signUpId: string): void {
    const before = this.keys.keyOf(signUpId);
    for (const change of this.ownChanges.keys()) {
      const [manageKey] = JSON.parse(change) as readonly string[];
      if (manageKey === before) this.ownChanges.delete(change);
    }
    this.keys.forget(signUpId);
  }

  forgetNeeds(signUpId: string): void {
    this.#needsAnswers = this.#needsAnswers.filter((answer) => answer.signUpId !== signUpId);
  }

  /** Forgets a sign-up, its needs, its key and the mails to its party. */
  erase(signUpId: string): void {
    const gone = this.#signUps.find(({ id }) => id === signUpId);
    this.#signUps = this.#signUps.filter(({ id }) => id !== signUpId);
    this.forgetNeeds(signUpId);
    this.keys.forget(signUpId);
    this.#mails = this.#mails.filter((mail) => mail.signUpId !== signUpId);
    for (const watch of this.watchers) watch(gone?.eventId ?? '');
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

  #keepNeeds(whole: SignUp): SignUp {
    const { signUp, needs } = splitNeeds(whole, this.desk('needs', whole.eventId).frame);
    this.forgetNeeds(signUp.id);
    this.#needsAnswers = [...this.#needsAnswers, ...needs];
    return signUp;
  }

  #signUpsOf(eventId: string): readonly SignUp[] {
    return this.#signUps.filter((signUp) => signUp.eventId === eventId);
  }
}
