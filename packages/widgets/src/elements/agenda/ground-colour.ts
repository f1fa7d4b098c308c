function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Serialised colours that let something shine through. */
const shinesThrough = /^(?:transparent|rgba)|\//;

/** The colour an element stands on: the first opaque background around it, for what has to cover what scrolls below. */
export function groundColour(element: Element): string {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const { backgroundColor } = getComputedStyle(around);
    if (backgroundColor !== '' && !shinesThrough.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
