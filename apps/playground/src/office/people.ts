import type { FoundSignUps } from '@geflecht/core/contract';

type Found = FoundSignUps['signUps'][number];

/** Names of parties and participants by id; the server tells plans and mails by ids alone. */
export class People {
  readonly #names = new Map<string, string>();
  readonly #parties = new Map<string, string>();
  readonly #companion: string;

  /** @param companion stands for those without a name */
  constructor(companion: string) {
    this.#companion = companion;
  }

  /** Learns the names of a list. */
  learn(signUps: readonly Pick<Found, 'id' | 'contact' | 'participants'>[]): void {
    for (const { id, contact, participants } of signUps) {
      this.#parties.set(id, contact.name);
      for (const person of participants) this.#names.set(`${id}/${person.id}`, person.name ?? this.#companion);
    }
  }

  nameOf(signUpId: string, participantId: string): string {
    return this.#names.get(`${signUpId}/${participantId}`) ?? participantId;
  }

  /** Who signed a party up; empty where it is not known. */
  partyOf(signUpId: string): string {
    return this.#parties.get(signUpId) ?? '';
  }
}
