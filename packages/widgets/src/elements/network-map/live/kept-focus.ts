import type { MapActor } from '../network-map-model.js';

/** Where the focus is: on an actor of map or list, or on something that is told of it there. */
export interface KeptFocus {
  readonly actorId: string;
  readonly kind: 'actor' | 'entry';
  /** Which of the things that take the focus there. */
  readonly at: number;
}

const focusable = 'a, button, summary, input, select, textarea';

function stopsIn(owner: Element): readonly Element[] {
  return [owner, ...owner.querySelectorAll(focusable)];
}

/** Notes at which actor the focus is, before a map with others is drawn in the place of this one. */
export function focusOf(root: ShadowRoot, actors: readonly MapActor[]): KeptFocus | undefined {
  const focused = root.activeElement;
  const owner = focused?.closest('.actor, .entry');
  if (!focused || !owner) return undefined;
  const [kind, number] = owner.id.split('-');
  const actor = actors[Number(number)];
  const at = stopsIn(owner).indexOf(focused);
  return actor && { actorId: actor.id, kind: kind === 'entry' ? kind : 'actor', at };
}

/** Brings the focus back to the same actor; hands back whether it is still there. */
export function returnFocus(root: ShadowRoot, { actorId, kind, at }: KeptFocus, actors: readonly MapActor[]): boolean {
  const number = actors.find(({ id }) => id === actorId)?.number;
  const owner = root.querySelector(`#${kind}-${number}`);
  if (!owner) return false;
  const stop = (stopsIn(owner)[at] ?? owner) as HTMLElement;
  if (stop !== root.activeElement) stop.focus({ preventScroll: true });
  return true;
}
