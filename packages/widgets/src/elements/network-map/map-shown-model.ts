import type { MapActor, MapTie } from './network-map-model.js';

/** A choice of actors and ties: those that are shown, or those that stand out. */
export interface Shown {
  readonly actors: ReadonlySet<MapActor>;
  readonly ties: ReadonlySet<MapTie>;
}

/** Whether an actor is among the chosen; where nothing was chosen, all are. */
export function showsActor(shown: Shown | undefined, actor: MapActor): boolean {
  return shown === undefined || shown.actors.has(actor);
}

/** Whether a tie is among the chosen; where nothing was chosen, all are. */
export function showsTie(shown: Shown | undefined, tie: MapTie): boolean {
  return shown === undefined || shown.ties.has(tie);
}
