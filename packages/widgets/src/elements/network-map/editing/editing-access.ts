import type { Suggestion } from '@geflecht/core/network';
import type { EditingClient } from '@geflecht/sdk/editing';
import { actingClient } from '../../../internal/open-client.js';
import type { GuideHost } from '../map-part.js';
import type { ChangeTaker } from './change-desk.js';

/** What a visitor may do: `none` while that is asked. */
export type Right = 'none' | 'local' | 'write' | 'suggest';

/** Finds out who takes changes of a map in. */
export class EditingAccess {
  readonly #host: GuideHost;
  #asked: readonly unknown[] = [];
  #client: EditingClient | undefined;
  #right: Right = 'none';
  #suggestions: readonly Suggestion[] = [];

  constructor(host: GuideHost) {
    this.#host = host;
  }

  get right(): Right {
    return this.#right;
  }

  /** Suggestions that wait for a decision of the visitor. */
  get suggestions(): readonly Suggestion[] {
    return this.#suggestions;
  }

  /** Asks once per client and network, and says so when there is an answer. */
  ask(networkId: string, answered: (taker: ChangeTaker | undefined) => void): void {
    const { client, backend } = this.#host;
    if (this.#asked[0] === client && this.#asked[1] === backend && this.#asked[2] === networkId) return;
    const asked = (this.#asked = [client, backend, networkId]);
    this.#right = 'none';
    void this.#find(networkId).then(
      (taker) => asked === this.#asked && answered(taker),
      () => (this.#asked = []),
    );
  }

  /** Reads the suggestions anew. */
  async look(): Promise<void> {
    const networkId = String(this.#asked[2]);
    if (this.#right !== 'write') return;
    const { suggestions = [] } = (await this.#client?.listSuggestions(networkId).catch(() => undefined)) ?? {};
    this.#suggestions = suggestions.filter(({ status = 'open' }) => status === 'open');
    this.#host.requestUpdate();
  }

  /** Accepts or rejects a suggestion. */
  async decide({ id, networkId, revision = 1 }: Suggestion, isAccepted: boolean): Promise<void> {
    const client = this.#client;
    if (client === undefined) return;
    const decision = { submitKey: client.newSubmitKey(), revision };
    await client[isAccepted ? 'acceptSuggestion' : 'rejectSuggestion']({ networkId, suggestionId: id }, decision);
    if (isAccepted) await this.#host.refresh();
    await this.look();
  }

  async #find(networkId: string): Promise<ChangeTaker | undefined> {
    const client = (await actingClient(this.#host)) as EditingClient | undefined;
    this.#client = client;
    if (client === undefined) this.#right = 'local';
    if (client === undefined || !('changeNetwork' in client)) return undefined;
    const { may } = await client.readNetworkVersion(networkId);
    if (may.includes('write')) this.#right = 'write';
    else if (may.includes('suggest')) this.#right = 'suggest';
    if (this.#right === 'none') return undefined;
    void this.look();
    return this.#takerOf(client, networkId);
  }

  #takerOf(client: EditingClient, networkId: string): ChangeTaker {
    const isSuggesting = this.#right === 'suggest';
    return {
      isSuggesting,
      newKey: () => client.newSubmitKey(),
      refresh: () => this.#host.refresh(),
      send: async (sent) => {
        if (!isSuggesting) return client.changeNetwork(networkId, sent);
        const via = this.#host.drawTogether ? 'workshop' : 'form';
        const [change, ...others] = sent.changes;
        const also = others.length === 0 ? undefined : others;
        if (change) await client.createSuggestion(networkId, { submitKey: sent.submitKey, change, also, via });
        return undefined;
      },
    };
  }
}
