import type { Instant } from '../time/instant.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { countTaken, noneTaken } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** Sign-ups before and after something happened to them. */
export interface TakenShift {
  readonly before: readonly SignUp[];
  readonly after: readonly SignUp[];
  readonly frame: SignUpFrame;
  readonly at: Instant;
}

/** Places taken after some sign-ups changed, without counting all others anew. */
export function shiftTaken(taken: TakenPlaces, { before, after, frame, at }: TakenShift): TakenPlaces {
  const less = countTaken(before, frame, at);
  const more = countTaken(after, frame, at);
  const shifted = new Map(taken);
  for (const id of new Set([...less.keys(), ...more.keys()])) {
    const [was, gone, come] = [taken, less, more].map((places) => places.get(id) ?? noneTaken);
    const sum = (count: keyof typeof noneTaken) => (was?.[count] ?? 0) - (gone?.[count] ?? 0) + (come?.[count] ?? 0);
    shifted.set(id, { held: sum('held'), waiting: sum('waiting'), firmlyWaiting: sum('firmlyWaiting') });
  }
  return shifted;
}
