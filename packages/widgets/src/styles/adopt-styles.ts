import type { CSSResult } from 'lit';

/** Adds styles to an element's own, each once. */
export function adoptStyles(root: Node, ...added: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  for (const { styleSheet } of added) {
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
  }
}
