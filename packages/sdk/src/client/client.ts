import type { SessionChoice } from '@geflecht/core/calendar';
import type { Availability, Capability, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Platform } from '../platform.js';
import type { Backend, CallOptions } from '../port/index.js';

/**
 * Reads from and writes to any backend. Every rejection is an `SdkError`. A document read twice
 * without a change in between is the same object, so that a comparison by identity tells news.
 */
export interface Client {
  /** Whether the backend offers something; asked once and remembered. */
  can(capability: Capability, options?: CallOptions): Promise<boolean>;
  /** The events the caller may see, without their programmes. */
  listEvents(options?: CallOptions): Promise<GeflechtDocument>;
  /** One event with everything that belongs to it; without an id the only one there is. */
  readEvent(eventId?: string, options?: CallOptions): Promise<GeflechtDocument>;
  /**
   * A mark of what the caller may see of an event, another one as soon as that changes; without an id of the only one
   * there is. To be asked for again and again in place of the event, and compared with its own earlier answers only.
   */
  readEventVersion(eventId?: string, options?: CallOptions): Promise<string>;
  /**
   * Address of a calendar of the event, or of chosen sessions of it; absent where the backend has none of that choice.
   * Rejects with `unsupported` where it has no calendars.
   */
  calendarUrl(eventId: string, choice?: SessionChoice, options?: CallOptions): Promise<string | undefined>;
  /** The networks the caller may see, without their actors. */
  listNetworks(options?: CallOptions): Promise<GeflechtDocument>;
  /** One network with its actors, ties and placements; without an id the only one there is. */
  readNetwork(networkId?: string, options?: CallOptions): Promise<GeflechtDocument>;
  /** Free places of an event; never answered from memory. */
  readAvailability(eventId: string, options?: CallOptions): Promise<Availability>;
  /** A key for one submit, to be kept until it is answered, over any number of tries. */
  newSubmitKey(): string;
  /**
   * Signs a party up. A submit without an answer is sent again with its own `submitKey`, so it is
   * stored once. Calling it off does not undo what the backend has stored already.
   */
  createSignUp(eventId: string, request: SignUpRequest, options?: CallOptions): Promise<SignUpReceipt>;
  /** The sign-ups of an event, for its team. */
  listSignUps(eventId: string, options?: CallOptions): Promise<GeflechtDocument>;
}

/** Options of `createClient`. */
export interface ClientOptions {
  readonly backend: Backend;
  /** Clock, timers and chance; default: the machine's own. */
  readonly platform?: Platform;
  /** How long one try of an operation may take; default 15. */
  readonly timeoutSeconds?: number;
  /** Tries of a reading operation in all; default 3. */
  readonly readAttempts?: number;
  /** Tries of a submit in all; default 5. */
  readonly submitAttempts?: number;
}
