import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A native heading; levels outside 1–6 are brought back into that range. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
