import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A native heading whose bare words open details; levels outside 1–6 are brought back into that range. A long programme
 * has thousands, so each is one template and not a button in a heading.
 */
export function openerHeading(level: number, words: string, isOpen: boolean): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h1>`;
    case 2:
      return html`<h2 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h2>`;
    case 3:
      return html`<h3 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h3>`;
    case 4:
      return html`<h4 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h4>`;
    case 5:
      return html`<h5 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h5>`;
    default:
      return html`<h6 part="heading"><button data-open aria-expanded=${isOpen} .textContent=${words}></button></h6>`;
  }
}
