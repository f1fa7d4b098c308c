import type { LabelBounds } from '@geflecht/core/network';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { boxOf, labelText } from '../map-label-model.js';
import type { Picture, PictureNode } from '../map-picture-model.js';
import type { LiveScreen } from '../map-screen-model.js';
import { markOf } from '../map-shapes-model.js';
import { groupWords } from '../map-spoken-model.js';
import type { Ground } from '../render-map.js';
import { renderLabel } from '../render-label.js';
import { words } from '../render-words.js';
import type { MapGroup } from './groups-model.js';
import { convexHull, hullLabel, outlinePath } from './hull-model.js';

/** Dashes by the number of a group; the first one is a whole line. */
const dashes = ['none', '9 5', '2 5', '12 4 2 4', '5 3', '18 6', '8 3 2 3 2 3'];
/** Characters of a label in a line. */
const longestLine = 24;
/** Names of a group that are told. */
const mostNames = 60;

function dashesOf(number: number): string {
  return dashes[number % dashes.length] ?? 'none';
}

function colourOf({ mark }: MapGroup): string {
  return mark < 0 ? '' : `colour-${markOf(mark).colour}`;
}

/** What words should not cover: symbols and names. */
function obstaclesOf({ nodes, radius }: Picture): LabelBounds[] {
  return nodes.flatMap(({ x, y, label }) => {
    const symbol = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    return label === undefined ? [symbol] : [symbol, boxOf(label)];
  });
}

/** Outlines of groups with their names, to lie under ties and symbols. */
export function groundOf(groups: readonly MapGroup[], picture: Picture, screen: LiveScreen): Ground {
  const { fontSize, width, height, radius } = picture;
  const nodeOf = new Map<unknown, PictureNode>(picture.nodes.map((node) => [node.actor, node]));
  const obstacles = obstaclesOf(picture);
  const padding = radius + 9;
  const drawn = groups.flatMap((group, number) => {
    const hull = convexHull(group.actors.flatMap((actor) => nodeOf.get(actor) ?? []));
    const { value, lang } = groupWords(group, screen);
    const text = labelText(value, longestLine, fontSize);
    const label =
      group.isRest || hull.length < 2 ? undefined : hullLabel(hull, text, { padding, width, height, obstacles });
    if (label === undefined) return [];
    obstacles.push(boxOf(label));
    const path = outlinePath(hull, padding);
    return [
      {
        outline: svg`<path class="outline ${colourOf(group)}" d=${path} stroke-dasharray=${dashesOf(number)}></path>`,
        label: renderLabel(label, fontSize, lang),
      },
    ];
  });
  return ({ paper }) => svg`<g class="ground">
    ${drawn.map(({ outline }) => outline)}
    <g class="labels group-labels" stroke=${paper}>${drawn.map(({ label }) => label)}</g>
  </g>`;
}

/** Makes the actors of a group stand out on the picture, and takes that back. */
function renderName(group: MapGroup, number: number, screen: LiveScreen): TemplateResult {
  const { look, actions } = screen;
  const isOn = group.actors.length === look.marked?.length && group.actors.every(({ id }) => look.marked?.includes(id));
  const show = (): void => actions.show({ marked: isOn ? undefined : group.actors.map(({ id }) => id) });
  const sample = html`<svg class="sample" viewBox="0 0 36 10" aria-hidden="true">
    ${svg`<path class="outline ${colourOf(group)}" d="M2 5H34" stroke-dasharray=${dashesOf(number)}></path>`}
  </svg>`;
  return html`<button type="button" class="quiet" aria-pressed=${isOn ? 'true' : 'false'} @click=${show}>
    ${group.isRest || group.actors.length < 2 ? nothing : sample} ${words(groupWords(group, screen))}
    <span class="count">${group.actors.length}</span>
  </button>`;
}

/** The groups as text: their names, and their actors as buttons. */
export function renderGroups(groups: readonly MapGroup[], title: string, screen: LiveScreen): TemplateResult {
  const { headingLevel, messages, actions } = screen;
  const names = ({ actors }: MapGroup): readonly unknown[] =>
    actors.slice(0, mostNames).map((actor, at) => {
      const open = (): void => actions.open(actor);
      return [
        at > 0 ? ', ' : ' ',
        html`<button type="button" class="name" @click=${open}>${words(actor.name)}</button>`,
      ];
    });
  return html`<section class="groups" part="groups" aria-labelledby="groups">
    <div id="groups">${heading(headingLevel + 1, title)}</div>
    <ul role="list">
      ${groups.map((group, number) => {
        const rest = group.actors.length - mostNames;
        return html`<li>
          ${renderName(group, number, screen)} ${names(group)}${rest > 0 ? messages.more(rest) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}
