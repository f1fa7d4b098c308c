/** What an element stands on. */
export interface Ground {
  /** The first opaque background colour around the element; `Canvas` where none is set. */
  readonly colour: string;
  /** Whether a picture lies on that colour. */
  readonly hasPicture: boolean;
}

/** The element around, also beyond a shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Serialised colours that let something shine through. */
const shinesThrough = /^(?:transparent|rgba)|\//;

/** Finds what an element stands on, for what has to cover or set off something drawn there. */
export function groundOf(element: Element): Ground {
  let hasPicture = false;
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    hasPicture ||= backgroundImage !== 'none' && backgroundImage !== '';
    if (backgroundColor !== '' && !shinesThrough.test(backgroundColor)) return { colour: backgroundColor, hasPicture };
  }
  return { colour: 'Canvas', hasPicture };
}
