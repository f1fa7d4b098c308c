/** What a drag ends in. */
export interface DragActions {
  /** Whether actors may be put somewhere else. */
  readonly isMovable: () => boolean;
  /** Puts an actor, by its number, into a cell, by its own. */
  readonly drop: (actor: number, cell: number) => void;
}

/** Pixels a pointer may move and still click. */
const clickSlack = 4;

interface Drag {
  readonly node: SVGGElement;
  readonly home: string;
  readonly start: PointerEvent;
  isMoving: boolean;
  cell: SVGGeometryElement | undefined;
}

function actorAt(event: Event): SVGGElement | undefined {
  const target = event.composedPath()[0];
  const actor = target instanceof Element ? target.closest<SVGGElement>('.actor') : null;
  return actor ?? undefined;
}

function cellsOf(root: ParentNode): readonly SVGGeometryElement[] {
  return [...root.querySelectorAll<SVGGeometryElement>('.cell')];
}

/** Moves the symbol along, and marks the cell it is over. */
function follow(drag: Drag, { clientX, clientY }: PointerEvent, root: ParentNode): SVGGeometryElement | undefined {
  const at = new DOMPoint(clientX, clientY).matrixTransform(drag.node.ownerSVGElement?.getScreenCTM()?.inverse());
  drag.node.setAttribute('transform', `translate(${at.x} ${at.y})`);
  const cell = cellsOf(root).find((each) => each.isPointInFill(at));
  drag.cell?.classList.remove('aim');
  cell?.classList.add('aim');
  return cell;
}

/** Lets a pointer put actors into other cells of the rings. */
export function followDrag(root: HTMLElement | DocumentFragment, { isMovable, drop }: DragActions): void {
  let drag: Drag | undefined;
  let wasMoved = false;
  const end = (event: Event): void => {
    const { node, home, cell, isMoving } = drag ?? {};
    drag = undefined;
    if (node === undefined || isMoving !== true) return;
    wasMoved = true;
    node.setAttribute('transform', home ?? '');
    cell?.classList.remove('aim');
    if (cell !== undefined && event.type === 'pointerup') {
      drop(Number(node.getAttribute('data-number')), cellsOf(root).indexOf(cell));
    }
  };
  root.addEventListener('pointerdown', (event) => {
    const node = actorAt(event);
    wasMoved = false;
    if (node === undefined || (event as PointerEvent).button !== 0 || !isMovable()) return;
    const home = node.getAttribute('transform') ?? '';
    drag = { node, home, start: event as PointerEvent, isMoving: false, cell: undefined };
  });
  root.addEventListener('pointermove', (event) => {
    if (drag === undefined) return;
    const { clientX, clientY, pointerId } = event as PointerEvent;
    if (!drag.isMoving) {
      drag.isMoving = Math.hypot(clientX - drag.start.clientX, clientY - drag.start.clientY) > clickSlack;
      if (drag.isMoving) drag.node.setPointerCapture(pointerId);
    }
    if (drag.isMoving) drag.cell = follow(drag, event as PointerEvent, root);
  });
  root.addEventListener('pointerup', end);
  root.addEventListener('pointercancel', end);
  const stopClick = (event: Event): void => {
    if (wasMoved) event.stopPropagation();
    wasMoved = false;
  };
  root.addEventListener('click', stopClick, { capture: true });
}
