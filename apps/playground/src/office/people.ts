import type { FoundSignUps } from '@geflecht/core/contract';

type Found = FoundSignUps['signUps'][number];

/** Names of participants by sign-up and id; the server tells plans by ids alone. */
export class People {
  readonly #names = new Map<string, string>();

  /** Learns the names of a list. */
  learn(signUps: readonly Pick<Found, 'id' | 'participants'>[]): void {
    for (const { id, participants } of signUps) {
      for (const person of participants) this.#names.set(`${id}/${person.id}`, person.name ?? 'Begleitung');
    }
  }

  nameOf(signUpId: string, participantId: string): string {
    return this.#names.get(`${signUpId}/${participantId}`) ?? participantId;
  }
}
