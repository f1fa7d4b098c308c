import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { kindLabels } from './map-kind-model.js';
import { labelText } from './map-label-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import { renderLabel } from './render-label.js';
import type { LiveDrawing, MapDrawing } from './render-map.js';

/** Kinds of the selected actor's ties, on their lines. */
function renderKinds(
  { picture, paper }: MapDrawing,
  { shown, selected }: LiveDrawing,
  { kind }: Vocabulary,
): TemplateResult {
  const size = picture.fontSize * 0.9;
  return svg`<g class="kinds" font-size=${size} stroke=${paper}>${kindLabels({ picture, shown, selected }, kind).map(
    (label) => renderLabel(label, size, label.lang),
  )}</g>`;
}

/** The label of the actor pointed at, where the picture had no room for it. */
function renderHint({ picture, paper }: MapDrawing, { pointed, selected }: LiveDrawing): unknown {
  const { fontSize } = picture;
  const actor = pointed ?? selected;
  const node = picture.nodes.find((each) => each.actor === actor);
  if (actor === undefined || node === undefined || node.label?.text.lines.join(' ') === actor.name.value)
    return nothing;
  const text = labelText(actor.name.value, 28, fontSize);
  const half = text.width / 2;
  const x = Math.min(Math.max(node.x, half), Math.max(half, picture.width - half));
  const isLow = node.y + picture.radius + text.height + 8 > picture.height;
  const y = node.y + (picture.radius + 6 + text.height / 2) * (isLow ? -1 : 1);
  return svg`<g class="hint">
    <rect x=${x - half - 6} y=${y - text.height / 2 - 3} width=${text.width + 12} height=${text.height + 6} rx="4" fill=${paper}></rect>
    ${renderLabel({ x, y, text }, fontSize, actor.name.lang)}
  </g>`;
}

/** What lies above the picture: the kinds of the selected actor's ties, and a name the picture had no room for. */
export function renderAbove(drawing: MapDrawing, live: LiveDrawing, vocabulary: Vocabulary): TemplateResult {
  return svg`${renderKinds(drawing, live, vocabulary)}${renderHint(drawing, live)}`;
}
