function isSeeThrough(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0(?:%|\.\d+)?\s*\)$/.test(colour);
}

/** The element around, also beyond a shadow root. */
function around(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The colour a page shows behind an element; `Canvas` where none is set, and where a picture hides it. */
export function paperColour(element: Element): string {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return 'none';
    if (!isSeeThrough(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
