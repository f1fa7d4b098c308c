import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Suggestion } from '@geflecht/core/network';
import { actingClient } from '../../../internal/open-client.js';
import type { GuideHost } from '../map-part.js';
import type { ChangeTaker, SentChanges } from './change-desk.js';

/** What editing asks of a client. */
export interface EditingClient {
  readonly can: (capability: never) => Promise<boolean>;
  readonly readNetworkVersion: (networkId: string) => Promise<{ readonly may: readonly string[] }>;
  readonly newSubmitKey: () => string;
  readonly changeNetwork: (networkId: string, request: SentChanges) => Promise<unknown>;
  readonly createSuggestion: (networkId: string, request: object) => Promise<unknown>;
  readonly listSuggestions: (networkId: string) => Promise<GeflechtDocument>;
  readonly acceptSuggestion: Decide;
  readonly rejectSuggestion: Decide;
}

interface SuggestionPlace {
  readonly networkId: string;
  readonly suggestionId: string;
}

type Decide = (place: SuggestionPlace, decision: Decision) => Promise<unknown>;

interface Decision {
  readonly submitKey: string;
  readonly revision: number;
}

/** What a visitor may do: `none` while that is asked. */
export type Right = 'none' | 'local' | 'write' | 'suggest';

/** What a client says of its rights: exactly, or as far as its backend can do anything of the kind. */
async function mayDo(client: EditingClient, networkId: string): Promise<readonly string[]> {
  const can = (capability: string): Promise<boolean> =>
    client.can(`networks.${capability}` as never).catch(() => false);
  if (await can('version'))
    return client.readNetworkVersion(networkId).then(
      ({ may }) => may,
      () => [],
    );
  const all = await Promise.all(['write', 'suggest'].map(async (right) => ((await can(right)) ? [right] : [])));
  return all.flat();
}

const isNew = ({ op, collection }: NetworkChange): boolean => op === 'create' && collection === 'actors';

/** A ring and ties cannot be suggested before their actor is there; until then they are told in words. */
function suggestable(changes: readonly NetworkChange[]): readonly NetworkChange[] {
  const added = changes.filter(isNew);
  return added.length > 0 ? added : changes;
}

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
    const client = (await actingClient(this.#host)) as unknown as EditingClient | undefined;
    this.#client = client;
    const may = client && (await mayDo(client, networkId));
    if (may === undefined) this.#right = 'local';
    else if (may.includes('write')) this.#right = 'write';
    else if (may.includes('suggest')) this.#right = 'suggest';
    if (client === undefined || this.#right === 'none') return undefined;
    void this.look();
    return this.#takerOf(client, networkId);
  }

  #takerOf(client: EditingClient, networkId: string): ChangeTaker {
    const isSuggesting = this.#right === 'suggest';
    return {
      isSuggesting,
      newKey: () => client.newSubmitKey(),
      refresh: () => this.#host.refresh(),
      send: async (sent, words) => {
        if (!isSuggesting) return client.changeNetwork(networkId, sent);
        const via = this.#host.drawTogether ? 'workshop' : 'form';
        for (const [index, change] of suggestable(sent.changes).entries()) {
          const submitKey = `${sent.submitKey}-${index}`;
          const reason = isNew(change) && sent.changes.length > 1 ? { reason: words } : {};
          // One after the other, so that none is sent before an earlier one is taken in.
          await client.createSuggestion(networkId, { submitKey, change, via, ...reason });
        }
        return undefined;
      },
    };
  }
}
