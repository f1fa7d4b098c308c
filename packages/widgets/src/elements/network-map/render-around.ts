import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from './map-screen-model.js';
import type { MapActor } from './network-map-model.js';
import { words } from './render-words.js';

const radii = [1, 2, 3] as const;

/** Buttons that leave only the surroundings of an actor. */
function renderRadii({ id }: MapActor, { messages, look, actions }: LiveScreen): TemplateResult {
  const { around } = look.filter;
  const current = around?.id === id ? around.steps : undefined;
  return html`<div class="choices" role="group" aria-label=${messages.aroundLegend}>
    <span>${messages.aroundLegend}</span>
    ${radii.map((steps) => {
      const isCurrent = steps === current;
      return html`<button
        type="button"
        class="quiet"
        aria-pressed=${isCurrent ? 'true' : 'false'}
        @click=${() => actions.filter({ around: isCurrent ? undefined : { id, steps } })}
      >
        ${messages.steps(steps)}
      </button>`;
    })}
  </div>`;
}

/** The way found, from actor to actor. */
function renderFound({ way, messages, actions, renderDoors }: LiveScreen): unknown {
  if (way === undefined) return nothing;
  if (way.length === 0) return html`<p role="status">${messages.noWay}</p>`;
  const stops = way.map((actor) => {
    const open = (): void => actions.open(actor);
    return html`<li><button type="button" class="name" @click=${open}>${words(actor.name)}</button></li>`;
  });
  return html`<p role="status">${messages.wayFound(way.length - 1)}</p>
    <ol class="way">
      ${stops}
    </ol>
    ${renderDoors()}`;
}

/** The way from an actor to another one that is chosen. */
function renderWay(from: MapActor, screen: LiveScreen): TemplateResult {
  const { map, look, messages, actions } = screen;
  const [start, end] = look.way ?? [];
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    actions.show({ way: value === '' ? undefined : [from.id, value] });
  };
  const others = map.actors.filter((actor) => actor !== from && actor.record !== undefined);
  return html`<label class="choices">
      <span>${messages.wayTo}</span>
      <select @change=${choose}>
        <option value="" .selected=${start !== from.id}>${messages.chooseActor}</option>
        ${others.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${start === from.id && id === end}>${name.value}</option>`,
        )}
      </select>
    </label>
    ${start === from.id ? renderFound(screen) : nothing}`;
}

/** What can be asked about the place of an actor in the network: its surroundings, and ways to others. */
export function renderAround(actor: MapActor, screen: LiveScreen): unknown {
  if (actor.ties.length === 0) return nothing;
  return html`${renderRadii(actor, screen)} ${renderWay(actor, screen)}`;
}
