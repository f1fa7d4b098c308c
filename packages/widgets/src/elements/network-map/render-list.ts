import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { ListGroup } from './map-list-model.js';
import type { LiveScreen } from './map-screen-model.js';
import { groupWords } from './map-spoken-model.js';
import { showsActor } from './map-shown-model.js';
import type { MapActor } from './network-map-model.js';
import { renderAbout, renderFacts, renderTies } from './render-actor.js';
import type { ActorView } from './render-actor.js';
import { renderMark } from './render-mark.js';
import { words } from './render-words.js';

function renderEntry(actor: MapActor, screen: LiveScreen, actorView: ActorView): TemplateResult {
  const { headingLevel, selected } = screen;
  const isSelected = actor === selected;
  return html`<li>
    <article
      id="entry-${actor.number}"
      class="entry"
      part="entry"
      tabindex="-1"
      aria-labelledby="entry-name-${actor.number}"
      aria-current=${isSelected ? 'true' : nothing}
    >
      <div id="entry-name-${actor.number}">
        ${heading(headingLevel + 2, html`${renderMark(actor.mark)} ${words(actor.name)}`)}
      </div>
      ${renderFacts(actor, actorView)} ${renderAbout(actor, actorView)}
      ${actor.ties.length === 0 ? nothing : html`<p class="tie-count">${screen.messages.ties(actor.ties.length)}</p>`}
      ${renderTies(actor, actorView)} ${screen.renderMore(actor)}
    </article>
  </li>`;
}

function renderGroup(group: ListGroup, screen: LiveScreen, actorView: ActorView): TemplateResult {
  const { headingLevel } = screen;
  const label = words(groupWords(group, screen));
  return html`<section>
    ${heading(headingLevel + 1, html`${label} <span class="count">${group.actors.length}</span>`)}
    <ul role="list" class="entries">
      ${group.actors.map((actor) => renderEntry(actor, screen, actorView))}
    </ul>
  </section>`;
}

/** The list view: all actors in groups with everything the panel says; ties lead to the partner's entry. */
export function renderList(screen: LiveScreen): TemplateResult {
  const { map, messages, vocabulary, actions } = screen;
  const shown = new Set(map.actors.filter((actor) => showsActor(screen.shown, actor)));
  const follow = (event: Event, partner: MapActor): void => {
    event.preventDefault();
    actions.open(partner);
  };
  const partner = (actor: MapActor): TemplateResult =>
    shown.has(actor)
      ? html`<a href="#entry-${actor.number}" @click=${(event: Event) => follow(event, actor)}>${words(actor.name)}</a>`
      : words(actor.name);
  return html`<div class="list" part="list">
    ${screen.groups().map((group) => renderGroup(group, screen, { map, messages, vocabulary, partner }))}
  </div>`;
}
