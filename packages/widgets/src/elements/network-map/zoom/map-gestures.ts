import type { Point } from '@geflecht/core/network';

/** What gestures ask for; places and moves are shares of what is seen. */
export interface GestureActions {
  /** Whether there is anything to move. */
  readonly isMovable: () => boolean;
  readonly zoom: (factor: number, at: Point) => void;
  readonly move: (across: number, down: number) => void;
  /** No gesture is under way any more. */
  readonly settle: () => void;
}

type Grip = readonly [Point, Point];

const wheelPace = 300;
/** Milliseconds after the last turn of a wheel. */
const wheelRest = 160;
/** Pixels a pointer may move and still click. */
const clickSlack = 4;

function mapAt(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? (target.closest('.map') ?? undefined) : undefined;
}

function shareOf(map: Element, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const { left, top, width, height } = map.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

function gripOf(map: Element, { touches }: TouchEvent): Grip | undefined {
  const [one, other] = touches;
  return one && other && touches.length === 2 ? [shareOf(map, one), shareOf(map, other)] : undefined;
}

const middle = ([one, other]: Grip): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const span = ([one, other]: Grip): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Two fingers enlarge and move; a single one goes on scrolling the page. */
function followFingers(root: Node, { zoom, move, settle }: GestureActions): void {
  let grip: Grip | undefined;
  const turn = (event: Event): void => {
    const map = mapAt(event);
    const next = map && gripOf(map, event as TouchEvent);
    if (next !== undefined) {
      event.preventDefault();
      if (grip !== undefined) {
        const [before, after] = [middle(grip), middle(next)];
        zoom(span(next) / (span(grip) || 1), after);
        move(before.x - after.x, before.y - after.y);
      }
    } else if (grip !== undefined) settle();
    grip = next;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
    root.addEventListener(type, turn, { passive: false });
  }
}

/** With Ctrl or Command the wheel enlarges; alone it goes on scrolling the page. */
function followWheel(root: Node, { zoom, settle }: GestureActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: Event): void => {
    const map = mapAt(event);
    if (map === undefined || !(event instanceof WheelEvent) || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / wheelPace), shareOf(map, event));
    clearTimeout(timer);
    timer = setTimeout(settle, wheelRest);
  };
  root.addEventListener('wheel', turn, { passive: false });
}

/** A mouse drags an enlarged map; what follows a drag is no click. */
function followMouse(root: Node, { isMovable, move }: GestureActions): void {
  let last: Point | undefined;
  let way = 0;
  root.addEventListener('pointerdown', (event) => {
    const map = mapAt(event);
    const { pointerType, button, target } = event as PointerEvent;
    way = 0;
    const isFree = pointerType !== 'touch' && button === 0 && (target as Element).closest('.actor') === null;
    last = map && isFree && isMovable() ? shareOf(map, event as PointerEvent) : undefined;
  });
  root.addEventListener('pointermove', (event) => {
    const map = mapAt(event);
    if (last === undefined || map === undefined) return;
    if ((event as PointerEvent).buttons === 0) last = undefined;
    else {
      const next = shareOf(map, event as PointerEvent);
      way += Math.abs((event as PointerEvent).movementX) + Math.abs((event as PointerEvent).movementY);
      move(last.x - next.x, last.y - next.y);
      last = next;
    }
  });
  root.addEventListener('pointerup', () => {
    last = undefined;
  });
  const stopClick = (event: Event): void => {
    if (way > clickSlack && mapAt(event) !== undefined) event.stopPropagation();
    way = 0;
  };
  root.addEventListener('click', stopClick, { capture: true });
}

/** Listens to fingers, wheel and mouse on the map of an element, without ever trapping the page's scrolling. */
export function followGestures(root: Node, actions: GestureActions): void {
  followFingers(root, actions);
  followWheel(root, actions);
  followMouse(root, actions);
}
