import type { FakeTeam } from './fake-team.js';

/** A team whose answers can be kept on their way, for tests. */
export class SlowTeam {
  readonly client: FakeTeam['client'];
  #isLetThrough = Promise.resolve();
  #asked = 0;

  constructor(team: FakeTeam) {
    const readNetwork: FakeTeam['client']['readNetwork'] = async (_networkId, { signal } = {}) => {
      this.#asked += 1;
      await this.#isLetThrough;
      signal?.throwIfAborted();
      return team.client.readNetwork(team.networkId);
    };
    this.client = { ...team.client, readNetwork };
  }

  /** How often the network was asked for since answers are kept. */
  get asked(): number {
    return this.#asked;
  }

  /** Keeps answers on their way; hands back what lets them through. */
  keep(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#isLetThrough = promise;
    this.#asked = 0;
    return resolve;
  }
}
