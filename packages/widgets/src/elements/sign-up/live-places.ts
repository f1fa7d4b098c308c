import type { Availability } from '@geflecht/core/contract';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { managingClientOf } from './manage/managing-client-of.js';
import type { SignUpAccess } from './sign-up-access.js';

/** What the element tells those who follow its places. */
export interface LiveHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Address of the backend, where the page names it. */
  readonly backend?: string | undefined;
  readonly hasAttribute: (name: string) => boolean;
}

/**
 * Follows the places left at an event while its form is looked at, where the backend tells them; elsewhere, and where the
 * page wants none of it, they stay as they were.
 */
export class LivePlaces implements ReactiveController {
  readonly #host: LiveHost;
  readonly #access: SignUpAccess;
  /** Event whose places matter at present. */
  #eventId: string | undefined;
  #watched: readonly [client?: Client | undefined, eventId?: string | undefined] = [];
  #abort: AbortController | undefined;
  #told: Availability | undefined;

  constructor(host: LiveHost, access: SignUpAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  /** Whether one can no longer sign up, although the form is still there. */
  get isClosed(): boolean {
    return this.#told?.entry === 'closed' && this.#told.eventId === this.#eventId;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    this.#follow();
  }

  /** Follows the places of an event, or of none. */
  follow(eventId: string | undefined): void {
    this.#eventId = eventId;
    this.#follow();
  }

  /** The newest places; all else stays as it was read, so that nothing disappears which somebody has filled in. */
  newest(read: Availability | undefined): Availability | undefined {
    const told = this.#told;
    if (!read || told?.eventId !== read.eventId || Date.parse(read.at) > Date.parse(told.at)) return read;
    return { ...read, bookables: told.bookables };
  }

  readonly #follow = (): void => {
    const { isConnected } = this.#host;
    const isWanted = isConnected && !document.hidden && !this.#host.hasAttribute('no-live');
    const eventId = isWanted ? this.#eventId : undefined;
    const { client } = this.#access;
    if (client === this.#watched[0] && eventId === this.#watched[1]) return;
    this.#watched = [client, eventId];
    this.#abort?.abort();
    // Whoever is refused goes on with what is known.
    if (client && eventId) this.#watch(client, eventId).catch(() => undefined);
  };

  async #watch(client: Client, eventId: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    if (!(await client.can('availability.watch', { signal }))) return;
    const watching = await managingClientOf(client, this.#host.backend);
    await watching?.watchAvailability(eventId, (told) => this.#take(told, signal), { signal });
  }

  #take(told: Availability, signal: AbortSignal): void {
    this.#follow();
    if (signal.aborted) return;
    this.#told = told;
    const { entry } = this.#access.availability ?? {};
    if (entry !== 'open' && entry !== told.entry) this.#access.refresh();
    this.#host.requestUpdate();
  }
}
