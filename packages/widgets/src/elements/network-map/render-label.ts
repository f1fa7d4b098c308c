import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedLabel } from './map-label-model.js';

/** Words beside a symbol or a line. */
export function renderLabel({ x, y, text }: PlacedLabel, fontSize: number, lang?: string): TemplateResult {
  const step = fontSize * 1.2;
  const top = y - ((text.lines.length - 1) * step) / 2 + fontSize * 0.35;
  return svg`<text lang=${lang ?? nothing}>${text.lines.map(
    (line, number) => svg`<tspan x=${Math.round(x)} y=${Math.round(top + number * step)}>${line}</tspan>`,
  )}</text>`;
}
