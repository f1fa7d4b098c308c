import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { markOf } from './map-shapes-model.js';

/** The mark of a sector as a small picture. */
export function renderMark(number: number): TemplateResult {
  const { outline, colour } = markOf(number);
  return html`<svg class="swatch colour-${colour}" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
    <path class="mark" d=${outline}></path>
  </svg>`;
}
