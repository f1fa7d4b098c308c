import type { Availability } from '@geflecht/core/contract';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the backend takes sign-ups; `unknown` while it is being asked. */
export type Ability = 'unknown' | 'yes' | 'no';

/** Asks a client whether it takes sign-ups and how many places are left. */
export class SignUpAccess implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: readonly [client?: unknown, eventId?: string] = [];
  #abort: AbortController | undefined;
  #client: Client | undefined;
  #ability: Ability = 'unknown';
  #availability: Availability | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get ability(): Ability {
    return this.#ability;
  }

  /** Free places as last told; absent when the backend does not tell. */
  get availability(): Availability | undefined {
    return this.#availability;
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#asked = [];
  }

  /** The client that answers; absent until it is there. */
  get client(): Client | undefined {
    return this.#client;
  }

  /** Asks once per client and event. */
  ask(client: Client | Promise<Client> | undefined, eventId: string): void {
    if (this.#asked[0] === client && this.#asked[1] === eventId) return;
    this.#asked = [client, eventId];
    this.#ability = client === undefined ? 'no' : 'unknown';
    if (client !== undefined) void this.#open(client, eventId);
  }

  /** Asks for the places again, after something has filled up. */
  refresh(): void {
    const [, eventId] = this.#asked;
    if (this.#client !== undefined && eventId !== undefined) void this.#look(this.#client, eventId);
  }

  async #look(client: Client, eventId: string): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const [ability, availability] = await Promise.all([
      client.can('signUps.create', { signal }).catch(() => false),
      client
        .can('availability.read', { signal })
        .then((can) => (can ? client.readAvailability(eventId, { signal }) : undefined))
        .catch(() => undefined),
    ]);
    if (signal.aborted) return;
    this.#ability = ability ? 'yes' : 'no';
    this.#availability = availability;
    this.#host.requestUpdate();
  }

  async #open(opening: Client | Promise<Client>, eventId: string): Promise<void> {
    const client = await opening;
    if (this.#asked[0] !== opening) return;
    this.#client = client;
    await this.#look(client, eventId);
  }
}
