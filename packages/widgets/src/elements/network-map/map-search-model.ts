import type { MapActor } from './network-map-model.js';

/** Text without accents and capitals. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Actors whose name holds what is typed, those that begin with it first; accents and capitals do not matter. */
export function searchActors(actors: readonly MapActor[], query: string): readonly MapActor[] {
  const wanted = folded(query.trim());
  if (wanted === '') return [];
  const ranked = actors.flatMap((actor) => {
    const names = [actor.name.value, actor.shortName?.value ?? ''].map(folded);
    const at = Math.min(...names.map((name) => name.indexOf(wanted)).map((place) => (place < 0 ? Infinity : place)));
    return at === Infinity ? [] : [{ actor, isStart: at === 0 }];
  });
  return ranked.toSorted((one, other) => Number(other.isStart) - Number(one.isStart)).map(({ actor }) => actor);
}
