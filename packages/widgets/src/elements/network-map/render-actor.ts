import { wordOf } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapGuideMessages } from './locales/map-guide-messages.js';
import { aboutActor } from './map-about-model.js';
import type { AboutLink } from './map-about-model.js';
import { ringOf } from './map-vocabulary-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import type { MapActor, MapTieEnd, NetworkMap } from './network-map-model.js';
import { words } from './render-words.js';

/** What the parts of an actor's description need. */
export interface ActorView {
  readonly map: NetworkMap;
  readonly messages: MapGuideMessages;
  readonly vocabulary: Vocabulary;
  /** Draws the partner of a tie as something that leads to it. */
  readonly partner: (partner: MapActor) => TemplateResult;
}

function renderTie({ tie, partner, direction }: MapTieEnd, view: ActorView): TemplateResult {
  const { messages } = view;
  const details = [
    wordOf(messages.stages, tie.stage),
    tie.activity === 'active' ? undefined : wordOf(messages.activities, tie.activity),
    direction === 'none' ? undefined : messages.directions[direction],
    tie.record.strength === undefined ? undefined : messages.strength(tie.record.strength),
  ].filter((detail) => detail !== undefined);
  return html`<li>
    ${view.partner(partner)}
    <span class="details">${words(view.vocabulary.kind(tie.kindId))}, ${details.join(', ')}</span>
  </li>`;
}

/** The ties of an actor, each leading to the partner. */
export function renderTies({ ties }: MapActor, view: ActorView): TemplateResult {
  if (ties.length === 0) return html`<p class="details">${view.messages.noTies}</p>`;
  return html`<ul role="list" class="partners">
    ${ties.map((end) => renderTie(end, view))}
  </ul>`;
}

function renderLinks(links: readonly AboutLink[], label: string): unknown {
  if (links.length === 0) return nothing;
  return html`<ul role="list" class="links" aria-label=${label}>
    ${links.map((link) => html`<li><a href=${link.href}>${words(link.label)}</a></li>`)}
  </ul>`;
}

/** Kind, sectors and ring of an actor in one line. */
export function renderFacts(actor: MapActor, { map, messages, vocabulary }: ActorView): TemplateResult {
  const { record, sectorIds, isSought } = actor;
  const ring = ringOf(map, actor);
  const facts = [
    isSought ? messages.sought : undefined,
    wordOf(messages.kinds, record?.kind),
    ...sectorIds.map((id) => words(vocabulary.sector(id))),
    ring === undefined ? undefined : words(ring),
  ].filter((fact) => fact !== undefined);
  return html`<p class="details">${facts.map((fact, index) => (index === 0 ? fact : html` · ${fact}`))}</p>`;
}

/** Description, what is sought, contact and links of an actor; author text stays text. */
export function renderAbout(actor: MapActor, { map, messages }: ActorView): TemplateResult {
  const { description, seeking, contact, links } = aboutActor(actor, map.read);
  return html`${description && html`<p class="description" lang=${description.lang ?? nothing}>${description.value}</p>`}
  ${seeking && html`<p>${messages.seeking}: ${words(seeking)}</p>`} ${renderLinks(contact, messages.contact)}
  ${renderLinks(links, messages.links)}`;
}
