import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Suggestion } from '@geflecht/core/network';
import type { GeflechtNetworkMap } from '../network-map-element.js';
import type { SentChanges } from './change-desk.js';
import { afterChanges, recordOf, removal, update } from './change-model.js';

class Refused extends TypeError {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A backend in memory with others who work on the same network, for tests and stories; it judges revisions and no more. */
export class FakeTeam {
  readonly requests: SentChanges[] = [];
  readonly networkId: string;
  isOffline = false;
  #document: GeflechtDocument;
  #suggestions: readonly Suggestion[] = [];
  readonly #may: readonly string[];
  #version = 1;
  #readings = 0;

  constructor(document: GeflechtDocument, may: readonly string[] = ['write', 'suggest']) {
    this.#document = document;
    this.#may = may;
    this.networkId = document.networks?.[0]?.id ?? '';
  }

  /** What was suggested and not decided. */
  get suggestions(): readonly Suggestion[] {
    return this.#suggestions;
  }

  /** A client that speaks with it. */
  get client(): NonNullable<GeflechtNetworkMap['client']> {
    const decide = ({ suggestionId }: { readonly suggestionId: string }): Suggestion | undefined => {
      const decided = this.#suggestions.find(({ id }) => id === suggestionId);
      this.#suggestions = this.#suggestions.filter((each) => each !== decided);
      return decided;
    };
    let keys = 0;
    const client = {
      can: () => Promise.resolve(true),
      newSubmitKey: () => `submit-key-${(keys += 1)}`,
      readNetwork: () => this.#reading(),
      readNetworkVersion: () => Promise.resolve({ version: String(this.#version), may: this.#may }),
      changeNetwork: async (_networkId: string, sent: SentChanges) => this.#take(sent),
      createSuggestion: async (_networkId: string, request: object) => {
        const id = `suggestion-${this.#suggestions.length}`;
        this.#suggestions = [
          ...this.#suggestions,
          { id, networkId: this.networkId, ...request } as unknown as Suggestion,
        ];
      },
      listSuggestions: () => Promise.resolve({ suggestions: this.#suggestions }),
      acceptSuggestion: async (place: { readonly suggestionId: string }) => {
        const decided = decide(place);
        if (decided !== undefined) this.#store([decided.change, ...(decided.also ?? [])]);
      },
      rejectSuggestion: async (place: { readonly suggestionId: string }) => void decide(place),
    };
    return client as unknown as NonNullable<GeflechtNetworkMap['client']>;
  }

  nameOf(actorId: string): unknown {
    return this.#document.actors?.find(({ id }) => id === actorId)?.name;
  }

  /** Somebody else changes an actor. */
  change(actorId: string, fields: Readonly<Record<string, unknown>>): void {
    this.#store(this.#update(actorId, fields));
  }

  /** Somebody else adds records. */
  add(changes: readonly NetworkChange[]): void {
    this.#store(changes);
  }

  /** Somebody else takes an actor away. */
  removeActor(actorId: string): void {
    const actor = this.#document.actors?.find(({ id }) => id === actorId);
    if (actor !== undefined) this.#store([removal('actors', actor)]);
  }

  /** How often the network was read. */
  get readings(): number {
    return this.#readings;
  }

  #reading(): Promise<GeflechtDocument> {
    this.#readings += 1;
    if (this.isOffline) return Promise.reject(new Refused('network'));
    // As over a wire: another object each time.
    return Promise.resolve(structuredClone(this.#document));
  }

  #store(changes: readonly NetworkChange[]): void {
    this.#version += 1;
    this.#document = afterChanges(this.#document, changes);
  }

  /** Somebody else suggests a change of an actor. */
  suggest(actorId: string, fields: Readonly<Record<string, unknown>>): void {
    const suggested = this.#update(actorId, fields).map((change) => {
      return { id: `suggestion-of-${actorId}`, networkId: this.networkId, change } as unknown as Suggestion;
    });
    this.#suggestions = [...this.#suggestions, ...suggested];
  }

  #update(actorId: string, fields: Readonly<Record<string, unknown>>): readonly NetworkChange[] {
    const actor = this.#document.actors?.find(({ id }) => id === actorId);
    return [(actor && update('actors', actor, fields)) ?? []].flat();
  }

  #take(sent: SentChanges): void {
    if (this.isOffline) throw new Refused('network');
    const isOld = sent.changes.some(
      (change) =>
        change.op !== 'create' &&
        recordOf(this.#document, change)?.['revision'] !== undefined &&
        recordOf(this.#document, change)?.['revision'] !== change.record.revision,
    );
    if (isOld) throw new Refused('revision-conflict');
    this.requests.push(sent);
    this.#store(sent.changes);
  }
}
