import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { LiveScreen } from './map-screen-model.js';
import type { MapActor } from './network-map-model.js';
import { renderAround } from './render-around.js';
import { renderAbout, renderFacts, renderTies } from './render-actor.js';
import type { ActorView } from './render-actor.js';
import { words } from './render-words.js';

/** The panel of the open actor: who it is, and its ties to follow; nothing while none is open. */
export function renderPanel(screen: LiveScreen): unknown {
  const { map, selected, messages, vocabulary, headingLevel, actions } = screen;
  if (selected === undefined) return nothing;
  const partner = (actor: MapActor): TemplateResult =>
    html`<button type="button" class="name" @click=${() => actions.open(actor)}>${words(actor.name)}</button>`;
  const view: ActorView = { map, messages, vocabulary, partner };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') actions.close();
  };
  return html`<section
    class="panel"
    part="panel"
    id="panel"
    tabindex="-1"
    aria-labelledby="panel-name"
    @keydown=${press}
  >
    <button type="button" class="quiet close" @click=${actions.close}>${messages.close}</button>
    <div id="panel-name">${heading(headingLevel + 1, words(selected.name))}</div>
    ${renderFacts(selected, view)} ${renderAbout(selected, view)}
    ${selected.ties.length === 0 ? nothing : heading(headingLevel + 2, messages.ties(selected.ties.length))}
    ${renderTies(selected, view)} ${renderAround(selected, screen)} ${screen.renderMore(selected)}
  </section>`;
}
