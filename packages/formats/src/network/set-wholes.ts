import type { Actor } from '@geflecht/core/network';
import type { Findings } from '../reading/findings.js';
import type { ActorList } from './actor-list.js';
import type { PlaceNames } from './place.js';

/** Which actor another one is part of, by id. */
export type Wholes = ReadonlyMap<Actor['id'], Actor['id']>;

/** Finds who stands at the top above somebody; what was found before shortens the way. */
class Tops {
  readonly #above = new Map<Actor['id'], Actor['id']>();

  topOf(id: Actor['id']): Actor['id'] {
    let top = id;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) top = next;
    for (let at = id; at !== top;) {
      const next = this.#above.get(at) ?? top;
      this.#above.set(at, top);
      at = next;
    }
    return top;
  }

  put(part: Actor['id'], whole: Actor['id']): void {
    this.#above.set(part, whole);
  }
}

/** Who is part of whom. Somebody who is not there, oneself, and what would close a circle count as nobody and are reported. */
export function wholesOf(actors: ActorList, findings: Findings, nameOf: PlaceNames): Wholes {
  const wholes = new Map<Actor['id'], Actor['id']>();
  const tops = new Tops();
  for (const { draft, id } of actors.listed) {
    if (draft.partOf === undefined) continue;
    const whole = actors.find(draft.partOf)?.id;
    if (whole === undefined || tops.topOf(whole) === id) {
      findings.drop('whole-unusable', nameOf(draft.at), draft.partOf);
      continue;
    }
    wholes.set(id, whole);
    tops.put(id, whole);
  }
  return wholes;
}
