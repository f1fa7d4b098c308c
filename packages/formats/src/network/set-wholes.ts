import type { Notes, OpenActor } from './actor-record.js';
import type { Place } from './place.js';

/** Somebody who is part of somebody, by the id in the file. */
export interface StatedPart {
  readonly record: OpenActor;
  readonly partOf: string;
  readonly at: Place;
}

/** Finds who stands at the top above somebody; what was found before shortens the way. */
class Tops {
  readonly #above = new Map<OpenActor, OpenActor>();

  topOf(actor: OpenActor): OpenActor {
    let top = actor;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) top = next;
    for (let at = actor; at !== top;) {
      const next = this.#above.get(at) ?? top;
      this.#above.set(at, top);
      at = next;
    }
    return top;
  }

  put(part: OpenActor, whole: OpenActor): void {
    this.#above.set(part, whole);
  }
}

/** Sets who is part of whom. Somebody who is not there, oneself, and what would close a circle count as nobody and are reported. */
export function setWholes(
  parts: readonly StatedPart[],
  find: (key: string) => OpenActor | undefined,
  { findings, nameOf }: Notes,
): void {
  const tops = new Tops();
  for (const { record, partOf, at } of parts) {
    const whole = find(partOf);
    if (whole === undefined || tops.topOf(whole) === record) {
      findings.drop('whole-unusable', nameOf(at), partOf);
      continue;
    }
    record.partOf = whole.id;
    tops.put(record, whole);
  }
}
