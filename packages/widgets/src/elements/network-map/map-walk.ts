import type { PictureNode } from './map-picture-model.js';
import { folded } from './map-search-model.js';
import { nextInDirection, startingNode } from './map-steps-model.js';
import type { Direction } from './map-steps-model.js';
import type { MapActor, MapTieEnd, NetworkMap } from './network-map-model.js';

/** What the walk sets off. */
export interface WalkActions {
  readonly open: (actor: MapActor) => void;
  /** Hands back whether something was open. */
  readonly close: () => boolean;
  /** Puts the focus on an actor that is no element yet. */
  readonly focus: (actor: MapActor) => void;
  /** Says which group comes next, and hands back its first actor. */
  readonly nextGroup: (from: MapActor | undefined, step: 1 | -1) => MapActor | undefined;
  /** Says along which tie the walk goes, before the focus moves. */
  readonly alongTie: (end: MapTieEnd, at: number, of: number) => void;
}

/** Milliseconds after which a letter begins a new name. */
const typingPause = 800;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * One tab stop for a whole map: the overview first, then from actor to actor by arrow keys, with shift along the ties
 * of the actor where the walk along ties began.
 */
export class MapWalk {
  readonly #root: ParentNode;
  readonly #actions: WalkActions;
  #current: MapActor | undefined;
  #anchor: MapActor | undefined;
  #tieAt = -1;
  #isInside = false;
  #typed = '';
  #typedAt = -Infinity;

  constructor(root: ParentNode, actions: WalkActions) {
    this.#root = root;
    this.#actions = actions;
  }

  /** The actor that holds the tab stop; undefined while the overview does. */
  get current(): MapActor | undefined {
    return this.#current;
  }

  /** Gives the tab stop back to the overview, or leaves it with the same actor of another map. */
  reset({ actors }: Pick<NetworkMap, 'actors'> = { actors: [] }): void {
    this.#current = actors.find(({ id }) => id === this.#current?.id);
    this.#forgetTies();
  }

  /** Focuses an actor on the map. */
  focusActor(actor: MapActor): void {
    const node = this.#root.querySelector<SVGElement>(`#actor-${actor.number}`);
    if (node === null) this.#actions.focus(actor);
    else node.focus();
  }

  /** The actor that has the focus. */
  get focused(): MapActor | undefined {
    return this.#isInside ? this.#current : undefined;
  }

  /** Follows the focus, however it got to an actor, or to the overview. */
  enter(actor: MapActor | undefined): void {
    this.#current = actor;
    this.#isInside = true;
  }

  /** Notes that the focus has left the map; the tab stop stays. */
  leave(): void {
    this.#isInside = false;
  }

  /** Gives the tab stop to an actor. */
  stopAt(actor: MapActor): void {
    this.#current = actor;
  }

  /** Answers a key; hands back whether it had a meaning. */
  press(
    event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
    nodes: readonly PictureNode[],
  ): boolean {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const direction = directions[key];
    if (direction !== undefined) {
      if (event.shiftKey) this.#alongTies(direction, nodes);
      else this.#step(direction, nodes);
      return true;
    }
    if (key === 'PageDown' || key === 'PageUp') return this.#toGroup(key === 'PageDown' ? 1 : -1);
    if (/^\p{L}$/u.test(key)) return this.#toName(key, nodes);
    if (key === 'Home') return this.#toOverview();
    if (key === 'Escape') return this.#actions.close() || (this.#current !== undefined && this.#toOverview());
    if (key !== 'Enter' && key !== ' ') return false;
    if (this.#current === undefined) this.#step('down', nodes);
    else this.#actions.open(this.#current);
    return true;
  }

  #toGroup(step: 1 | -1): true {
    this.#forgetTies();
    const first = this.#actions.nextGroup(this.#current, step);
    if (first !== undefined) this.focusActor(first);
    return true;
  }

  /** Letters typed in one go are the beginning of a name; the same one again goes on to the next such name. */
  #toName(letter: string, nodes: readonly PictureNode[]): true {
    const now = performance.now();
    const isGoingOn = now - this.#typedAt < typingPause && this.#typed !== letter;
    this.#typed = isGoingOn ? this.#typed + letter : letter;
    this.#typedAt = now;
    const found = nodes
      .map(({ actor }) => actor)
      .filter(({ name }) => folded(name.value).startsWith(folded(this.#typed)));
    const number = this.#current?.number ?? -1;
    const next = found.find((actor) => (isGoingOn ? actor.number >= number : actor.number > number)) ?? found[0];
    if (next !== undefined) this.focusActor(next);
    return true;
  }

  #toOverview(): true {
    this.reset();
    this.#root.querySelector<SVGElement>('.map')?.focus();
    return true;
  }

  #forgetTies(): void {
    this.#anchor = undefined;
    this.#tieAt = -1;
  }

  #step(direction: Direction, nodes: readonly PictureNode[]): void {
    this.#forgetTies();
    const from = nodes.find(({ actor }) => actor === this.#current);
    const next = from === undefined ? startingNode(nodes) : nextInDirection(nodes, from, direction);
    if (next !== undefined) this.focusActor(next.actor);
  }

  /** Sideways from tie to tie, down to go on from the partner reached, up to go back. */
  #alongTies(direction: Direction, nodes: readonly PictureNode[]): void {
    if (this.#current === undefined) return;
    if (direction === 'up' && this.#anchor !== undefined) {
      const back = this.#anchor;
      this.#forgetTies();
      this.focusActor(back);
      return;
    }
    if (this.#anchor === undefined || direction === 'down') {
      this.#anchor = this.#current;
      this.#tieAt = -1;
    }
    const shown = new Set(nodes.map(({ actor }) => actor));
    const ends = this.#anchor.ties.filter(({ partner }) => shown.has(partner));
    if (ends.length === 0) return;
    const move = direction === 'left' || direction === 'up' ? -1 : 1;
    this.#tieAt =
      this.#tieAt === -1 && move === -1 ? ends.length - 1 : (this.#tieAt + move + ends.length) % ends.length;
    const end = ends[this.#tieAt];
    if (end === undefined) return;
    this.#actions.alongTie(end, this.#tieAt + 1, ends.length);
    this.focusActor(end.partner);
  }
}
