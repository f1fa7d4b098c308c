import { publicViewer } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { SessionChoice } from '@geflecht/core/calendar';
import { capabilities } from '@geflecht/core/contract';
import type {
  Availability,
  Capability,
  DecisionRequest,
  NetworkChanges,
  NetworkReceipt,
  NetworkVersion,
  SignUpReceipt,
  SignUpRequest,
  SuggestionDecision,
  SuggestionReceipt,
  SuggestionRequest,
} from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import {
  decisionRequestSchema,
  editingRightsOf,
  judgeChangeSet,
  judgeDecision,
  judgeSuggestion,
  networkChangesSchema,
  suggestionRequestSchema,
} from '@geflecht/core/schema';
import { availability, signUpFrame } from '@geflecht/core/sign-up';
import { overviewOf, partOf } from '../../document/document-part.js';
import type { PartKind } from '../../document/document-part.js';
import { pick } from '../../document/pick.js';
import type { PickOptions } from '../../document/pick.js';
import { textVersion } from '../../document/text-version.js';
import { SdkError } from '../../errors/index.js';
import type { Backend, CallOptions, Reading, ReadOptions, SuggestionPlace } from '../../port/index.js';
import { answer } from './answer.js';
import { calendarAddress } from './calendar-address.js';
import { createSignUp } from './create-sign-up.js';
import { editNetwork, madeSuggestion, requireRight } from './edit-network.js';
import type { Edit } from './edit-network.js';
import { ManagedMemory } from './managed-memory.js';
import type { MemoryMail } from './memory-mail.js';
import type { MemoryBackendOptions } from './options.js';
import { MemorySource } from './source.js';
import type { Desk } from './source.js';
import { watchPlaces } from './watch-places.js';

/** A backend in memory, and the same one as others see it. */
export interface MemoryBackend extends Required<Backend> {
  /** The same records, asked for by somebody else. */
  as(viewer: Viewer): MemoryBackend;
  /** The key that opens a sign-up, as a mail would carry it; for tests, stories and trials. */
  manageKeyOf(signUpId: string): string;
  /** The key that proves the new address a party last asked to move to, as the mail to it carries it; empty for none. */
  moveKeyOf(eventId: string, signUpId: string): string;
  /** Mails a server would have sent so far, in order. */
  readonly mails: readonly MemoryMail[];
}

/** Pages have addresses of their own, which nothing in memory has. */
const offered = capabilities.filter((capability) => capability !== 'events.html');

class ViewedMemory extends ManagedMemory implements MemoryBackend {
  readonly #viewer: Viewer;

  constructor(source: MemorySource, viewer: Viewer) {
    super(source);
    this.#viewer = viewer;
  }

  as(viewer: Viewer): MemoryBackend {
    return new ViewedMemory(this.source, viewer);
  }

  readCapabilities(options?: CallOptions): Promise<readonly Capability[]> {
    return answer('readCapabilities', options, () =>
      offered.filter((capability) => capability !== 'signUps.challenge' || this.source.challenge !== undefined),
    );
  }

  listEvents(options?: ReadOptions): Promise<Reading> {
    return this.#read('listEvents', options, () => overviewOf(this.#shown, 'events'));
  }

  readEvent(id: string | undefined, options?: ReadOptions): Promise<Reading> {
    const operation = 'readEvent';
    return this.#read(operation, options, () => this.#part('events', { operation, id }));
  }

  readEventVersion(id: string | undefined, options?: CallOptions): Promise<string> {
    const operation = 'readEventVersion';
    return answer(operation, options, () => textVersion(JSON.stringify(this.#part('events', { operation, id }))));
  }

  calendarUrl(eventId: string, choice: SessionChoice = {}): string | undefined {
    const source = this.source;
    return calendarAddress(source.shownTo(publicViewer), { eventId, choice, now: source.openedAt });
  }

  listNetworks(options?: ReadOptions): Promise<Reading> {
    return this.#read('listNetworks', options, () => overviewOf(this.#shown, 'networks'));
  }

  readNetwork(id: string | undefined, options?: ReadOptions): Promise<Reading> {
    const operation = 'readNetwork';
    return this.#read(operation, options, () => this.#part('networks', { operation, id }));
  }

  readAvailability(eventId: string, options?: CallOptions): Promise<Availability> {
    return answer('readAvailability', options, () => this.#count('readAvailability', eventId));
  }

  watchAvailability(
    eventId: string,
    told: (availability: Availability) => void,
    options: CallOptions = {},
  ): Promise<void> {
    const count = () => this.#count('watchAvailability', eventId);
    return watchPlaces(this.source, { eventId, count, told, signal: options.signal });
  }

  createSignUp(eventId: string, request: SignUpRequest, options?: CallOptions): Promise<SignUpReceipt> {
    const operation = 'createSignUp';
    return answer(operation, options, () => {
      const desk = this.#deskNow(operation, eventId);
      const seen = signUpFrame(this.#shown, eventId) ?? desk.frame;
      return createSignUp(this.source, { ...desk, seen, request });
    });
  }

  listSignUps(eventId: string, options?: ReadOptions): Promise<Reading> {
    const operation = 'listSignUps';
    return this.#read(operation, options, () => {
      this.desk(operation, eventId);
      if (this.#viewer.organises.includes(eventId)) return this.source.signUpsShownTo(this.#viewer, eventId);
      throw new SdkError({ code: 'forbidden', operation, finding: 'only the event’s team may list its sign-ups' });
    });
  }

  readNetworkVersion(id: string | undefined, options?: CallOptions): Promise<NetworkVersion> {
    const operation = 'readNetworkVersion';
    return answer(operation, options, () => {
      const part = this.#part('networks', { operation, id });
      const networkId = part.networks?.[0]?.id ?? '';
      const may = editingRightsOf({ viewer: this.#viewer, networkId });
      return { version: textVersion(JSON.stringify(part)), may };
    });
  }

  changeNetwork(networkId: string, request: NetworkChanges, options?: CallOptions): Promise<NetworkReceipt> {
    const judge: Edit<NetworkReceipt>['judge'] = (state, context) => judgeChangeSet(state, request, context);
    const edit = { operation: 'changeNetwork', right: 'write', schema: networkChangesSchema, networkId } as const;
    return this.#edit({ ...edit, request, judge }, options);
  }

  createSuggestion(networkId: string, request: SuggestionRequest, options?: CallOptions): Promise<SuggestionReceipt> {
    const newId = () => this.source.platform.randomId();
    const judge: Edit<SuggestionReceipt>['judge'] = (state, context) =>
      judgeSuggestion(state, request, { ...context, newId });
    const edit = { operation: 'createSuggestion', right: 'suggest', schema: suggestionRequestSchema } as const;
    return this.#edit({ ...edit, networkId, request, judge }, options);
  }

  listSuggestions(networkId: string, options?: ReadOptions): Promise<Reading> {
    const operation = 'listSuggestions';
    return this.#read(operation, options, () => {
      requireRight({ operation, viewer: this.#viewer, networkId, right: 'suggest' });
      const { format, version, suggestions } = this.#part('networks', { operation, id: networkId });
      return { format, version, suggestions: suggestions ?? [] };
    });
  }

  acceptSuggestion(
    place: SuggestionPlace,
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt> {
    return this.#decide([place, 'accept'], request, options);
  }

  rejectSuggestion(
    place: SuggestionPlace,
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt> {
    return this.#decide([place, 'reject'], request, options);
  }

  withdrawSuggestion(
    place: SuggestionPlace,
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt> {
    return this.#decide([place, 'withdraw'], request, options);
  }

  #decide(
    [{ networkId, suggestionId }, decision]: readonly [SuggestionPlace, SuggestionDecision],
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt> {
    const judge: Edit<SuggestionReceipt>['judge'] = (state, context) => {
      const isAuthor = madeSuggestion(this.source, context.viewer, suggestionId);
      return judgeDecision(state, request, { ...context, suggestionId, decision, isAuthor });
    };
    const right = decision === 'withdraw' ? 'suggest' : 'write';
    const edit = { operation: `${decision}Suggestion`, right, schema: decisionRequestSchema } as const;
    return this.#edit({ ...edit, networkId, request, judge }, options);
  }

  #edit<Answer extends NetworkReceipt>(
    edit: Omit<Edit<Answer>, 'viewer'>,
    options: CallOptions | undefined,
  ): Promise<Answer> {
    const { operation, networkId: id } = edit;
    return answer(operation, options, () => {
      const networkId = pick(this.#shown.networks ?? [], { operation, id }).id;
      return editNetwork(this.source, { ...edit, networkId, viewer: this.#viewer });
    });
  }

  /** Where places are given, once what time did to sign-ups is done. */
  #deskNow(operation: string, eventId: string): Desk {
    this.source.passTime(this.desk(operation, eventId).frame.event.id);
    return this.desk(operation, eventId);
  }

  #count(operation: string, eventId: string): Availability {
    const { frame, taken } = this.#deskNow(operation, eventId);
    return availability(frame, { taken, at: this.source.now });
  }

  get #shown(): GeflechtDocument {
    return this.source.shownTo(this.#viewer);
  }

  #part(kind: PartKind, options: PickOptions): GeflechtDocument {
    const document = this.#shown;
    const records: readonly { readonly id: string }[] = document[kind] ?? [];
    return partOf(document, kind, pick(records, options).id);
  }

  /** An event the viewer may not see is not there for the viewer. */
  protected desk(operation: string, eventId: string): Desk {
    return this.source.desk(operation, pick(this.#shown.events ?? [], { operation, id: eventId }).id);
  }

  #read(operation: string, options: ReadOptions = {}, make: () => GeflechtDocument): Promise<Reading> {
    return answer(operation, options, () => {
      const text = JSON.stringify(make());
      const version = textVersion(text);
      // What leaves is a copy, as it would be over a wire.
      return version === options.version ? { version } : { document: JSON.parse(text) as unknown, version };
    });
  }
}

/**
 * A backend in memory that discloses, admits and refuses like a server: for tests, stories and trials.
 * @throws SdkError `document` when the document cannot be read.
 */
export function memoryBackend(options: MemoryBackendOptions): MemoryBackend {
  return new ViewedMemory(new MemorySource(options), options.viewer ?? publicViewer);
}
