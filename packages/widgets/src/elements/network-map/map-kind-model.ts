import type { LabelBounds } from '@geflecht/core/network';
import { boxOf, labelText } from './map-label-model.js';
import type { PlacedLabel } from './map-label-model.js';
import { alongLine, leadsTo } from './map-line-model.js';
import type { Picture } from './map-picture-model.js';
import { showsTie } from './map-shown-model.js';
import type { Shown } from './map-shown-model.js';
import type { MapActor, Words } from './network-map-model.js';

/** Words for the kind of a tie, on its line. */
export interface KindLabel extends PlacedLabel {
  readonly lang: string | undefined;
}

/** What is laid on top of a picture. */
export interface Overlay {
  readonly picture: Picture;
  readonly shown: Shown | undefined;
  readonly selected: MapActor | undefined;
}

/** Shares of the way from the selected actor at which words may stand, the best first. */
const spots = [0.55, 0.7, 0.42, 0.82];
const longestKind = 24;

function isApart(one: LabelBounds, other: LabelBounds): boolean {
  return other.right <= one.left || other.left >= one.right || other.bottom <= one.top || other.top >= one.bottom;
}

/** What the words must not cover: the symbols and names of the selected actor and its partners. */
function obstaclesAround({ picture, selected }: Overlay): LabelBounds[] {
  const near = new Set([selected, ...(selected?.ties.map(({ partner }) => partner) ?? [])]);
  return picture.nodes.flatMap(({ actor, x, y, label }) => {
    if (!near.has(actor)) return [];
    const { radius } = picture;
    const symbol = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    return label === undefined ? [symbol] : [symbol, boxOf(label)];
  });
}

/** Kinds of the selected actor's ties on their lines, as far as they fit without covering each other. */
export function kindLabels(overlay: Overlay, wordsOf: (kindId: string) => Words): readonly KindLabel[] {
  const { picture, shown, selected } = overlay;
  const taken = obstaclesAround(overlay);
  return picture.lines.flatMap((line) => {
    if (!leadsTo(line, selected) || !showsTie(shown, line.tie)) return [];
    const { value, lang } = wordsOf(line.tie.kindId);
    const text = labelText(value, longestKind, picture.fontSize * 0.9);
    for (const share of spots) {
      const label = { ...alongLine(line, line.tie.from === selected ? share : 1 - share), text };
      const box = boxOf(label);
      if (!taken.every((other) => isApart(box, other))) continue;
      taken.push(box);
      return [{ ...label, lang }];
    }
    return [];
  });
}
