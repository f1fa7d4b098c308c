import type { JsonObject } from '../records/json-value.js';

/** Where a record came from, before the name of its network is known. */
export interface OpenOrigin {
  system: string;
  readonly originalId: string;
  readonly rest?: JsonObject | undefined;
}

/**
 * Stands for the one origin of a record that is called in the file as it is in the document and has no more to say, as most
 * are. The origins themselves are made last: whatever is made while a file is read, the engine moves about until its end.
 */
export const sameAsId: OpenOrigin[] = [];

/** An origin, which its record may be called like. */
export function openOrigin(originalId: string, rest: JsonObject | undefined): OpenOrigin {
  return rest === undefined ? { system: '', originalId } : { system: '', originalId, rest };
}

/** The origins of a record once the name of the network is known. */
export function settledOrigins(source: OpenOrigin[], id: string, system: string): OpenOrigin[] {
  if (source === sameAsId) return [{ system, originalId: id }];
  for (const origin of source) origin.system = system;
  return source;
}
