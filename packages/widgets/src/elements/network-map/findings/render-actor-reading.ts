import { introductions, linkHints, whatIf } from '@geflecht/core/reasoning';
import type { ActorLoss, LinkHint } from '@geflecht/core/reasoning';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapActor } from '../network-map-model.js';
import { renderSentence } from './render-sentence.js';
import type { Teller, Told } from './render-sentence.js';

/** Hints that are worth reading. */
const mostHints = 3;

type Line = readonly [sentence: string, told: Told, count: number];

function lossLines({ reading, messages: { losses } }: Teller, loss: ActorLoss): readonly Line[] {
  const { duties, seats } = reading.network;
  const { unreachableIds, unreachableCount: count, goalIds, lostKinds, singleSources, dutyIds } = loss;
  const terms = duties.flatMap(({ id, kind }) => (dutyIds.includes(id) ? kind : []));
  const bodies = (ids: readonly string[]): readonly [Told, number] => {
    const actorIds = seats.flatMap(({ id, bodyId }) => (ids.includes(id) ? bodyId : []));
    return [{ actorIds, figures: { count: ids.length } }, ids.length];
  };
  return [
    [losses.unreachable, { actorIds: unreachableIds, figures: { count } }, count],
    [losses.goals, { goalIds }, goalIds.length],
    [losses.kinds, { terms: lostKinds }, lostKinds.length],
    ...singleSources.map(({ id, holderId }): Line => [losses.source, { terms: [id], actorIds: [holderId] }, 1]),
    [losses.duties, { terms, termsOf: 'duty' }, terms.length],
    [losses.seats, ...bodies(loss.seatIds)],
    [losses.represented, ...bodies(loss.representedSeatIds)],
  ];
}

/** What the network would lose with an actor. */
export function renderLoss(actor: MapActor, teller: Teller): unknown {
  const { losses } = teller.messages;
  const loss = whatIf(teller.reading.network, actor.id);
  const lines = loss === undefined ? [] : lossLines(teller, loss).filter(([, , count]) => count > 0);
  if (lines.length === 0) return html`<p>${losses.none}</p>`;
  return html`<ul role="list">
      ${lines.map(([sentence, told]) => html`<li>${renderSentence(sentence, told, teller)}</li>`)}
    </ul>
    <p class="question">${losses.question}</p>`;
}

function renderHint(actor: MapActor, hint: LinkHint, teller: Teller): TemplateResult {
  const { common, offers, needs, kind } = teller.messages.reasons;
  const { actorIds, commonPartnerIds, fits, kindIds } = hint;
  const other = actorIds.find((id) => id !== actor.id) ?? '';
  const offered = fits.flatMap((fit) => (fit.providerId === other ? fit.kind : []));
  const needed = fits.flatMap((fit) => (fit.seekerId === other ? fit.kind : []));
  const lines: readonly Line[] = [
    [offers, { terms: offered }, offered.length],
    [needs, { terms: needed }, needed.length],
    [kind, { terms: kindIds, termsOf: 'kind' }, kindIds.length],
    [common, { actorIds: commonPartnerIds, figures: { count: commonPartnerIds.length } }, commonPartnerIds.length],
  ];
  const reasons = lines.filter(([, , count]) => count > 0);
  return html`<li>
    ${renderSentence('{1}', { actorIds: [other] }, teller)}:
    ${reasons.map(([sentence, told], at) => [at > 0 ? '; ' : '', renderSentence(sentence, told, teller)])}
  </li>`;
}

/** Whom an actor might talk to as well, and why. */
export function renderHints(actor: MapActor, teller: Teller): TemplateResult {
  const { network, template } = teller.reading;
  const hints = linkHints(network, { actorId: actor.id, template, limit: mostHints });
  if (hints.length === 0) return html`<p>${teller.messages.noHint}</p>`;
  return html`<ul role="list">
    ${hints.map((hint) => renderHint(actor, hint, teller))}
  </ul>`;
}

/** Who could introduce one end of a way to the other. */
export function renderDoors([from, ...way]: readonly MapActor[], teller: Teller): unknown {
  const to = way.at(-1);
  if (from === undefined || to === undefined || way.length < 2) return undefined;
  const { ways } = introductions(teller.reading.network, { fromId: from.id, toId: to.id }, { limit: mostHints });
  if (ways.length === 0) return undefined;
  return html`<p>${teller.messages.doors}</p>
    <ul role="list">
      ${ways.map(({ openerId, firstId }) => {
        const actorIds = openerId === firstId ? [openerId] : [openerId, firstId];
        return html`<li>${renderSentence(teller.messages.door, { actorIds }, teller)}</li>`;
      })}
    </ul>`;
}
