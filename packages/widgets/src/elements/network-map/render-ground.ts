import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { NetworkMapMessages } from './locales/network-map-messages.js';
import type { PictureWedge } from './map-picture-model.js';
import type { MapDrawing } from './render-map.js';

function renderWedgeLabel(wedge: PictureWedge, number: number, { ungathered }: NetworkMapMessages): TemplateResult {
  const { labelPath, characters, label } = wedge;
  const full = label?.value ?? ungathered;
  const words = full.length > characters ? `${full.slice(0, Math.max(1, characters - 1))}…` : full;
  return svg`<path id="wedge-${number}" class="guide" d=${labelPath}></path>
    <text class="wedge-label" lang=${label?.lang ?? nothing}><textPath href="#wedge-${number}" startOffset="50%">${words}</textPath></text>`;
}

/** Rings, wedges and their fields, under everything else. */
export function renderGround({ picture, messages, paper }: MapDrawing): TemplateResult {
  const { rings, wedges, cells } = picture;
  return svg`<g class="ground">
    ${cells.map(({ path, isEmpty }) => svg`<path class=${isEmpty ? 'cell empty' : 'cell'} d=${path}></path>`)}
    ${rings.map(
      ({ middle, radiusX, radiusY }) =>
        svg`<ellipse class="ring" cx=${middle.x} cy=${middle.y} rx=${radiusX} ry=${radiusY}></ellipse>`,
    )}
    ${wedges.map(({ spoke }) => svg`<path class="spoke" d=${spoke}></path>`)}
    ${wedges.map((wedge, number) => renderWedgeLabel(wedge, number, messages))}
    <g class="ring-labels" stroke=${paper}>${rings.map(
      ({ label, labelAt }) =>
        svg`<text x=${labelAt.x} y=${labelAt.y} lang=${label?.lang ?? nothing}>${label?.value ?? messages.unplaced}</text>`,
    )}</g>
  </g>`;
}
