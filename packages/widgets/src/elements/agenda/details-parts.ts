import type { Part, Session } from '@geflecht/core/event';
import { heading } from '../../internal/heading.js';
import { html } from 'lit';
import { named, partGroups, regionName } from './agenda-details-model.js';
import type { ShownPart } from './agenda-details-model.js';
import { person } from './details-people.js';
import { cards, link, links, questions, section } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';
import { line } from './render-entry.js';
import { renderPartRemains } from './render-remains.js';
import { renderRichText } from './render-rich-text.js';

/** Who shows something at a station or stand, and from which country. */
function exhibitorOf(
  { exhibitor: ref }: Part,
  name: ShownPart['exhibitor'],
  { agenda, texts, write }: DetailsScope,
): unknown {
  const { actors = [] } = agenda.document;
  const { country } = actors.find(({ id }) => ref && 'actorId' in ref && id === ref.actorId) ?? {};
  const region = country ? ` (${regionName(country, texts.locale)})` : '';
  return name ? [link(ref?.url, write(name)), region] : '';
}

function partCard(shown: ShownPart, scope: DetailsScope): unknown {
  const { part, room, exhibitor, hosts } = shown;
  const { agenda, level, texts, words, write } = scope;
  const { capacity, kind, links: further, motto, projectId, standNumber, text, title } = part;
  const isFree = kind === 'openSlot' && hosts.length === 0;
  const where = [
    isFree ? words.free : '',
    write(room),
    standNumber ? words.stand(standNumber) : '',
    exhibitorOf(part, exhibitor, scope),
    ...named([projectId], agenda.document.projects).map((project) => write(project.title)),
    capacity === undefined ? '' : words.capacity(capacity),
  ];
  return html`${heading(level + 1, write(title))} ${line('muted', joinWords(where, ' · '))}
  ${line('motto', write(motto))} ${renderRichText(text, level + 2, texts)} ${questions(part.questions, scope)}
  ${hosts.map((host) => html`<div part="person">${person(host, scope)}</div>`)} ${links(further, scope)}
  ${renderPartRemains(part, { ...scope, level: level + 2 })}`;
}

/** Tables, stations, stands, reports and free slots, each kind under its heading. */
export function renderParts(session: Session, scope: DetailsScope): unknown {
  return partGroups(session, scope.agenda).map(({ kind, parts }) =>
    section(
      scope.words.parts[kind],
      cards(
        'session-part',
        parts.map((part) => partCard(part, scope)),
      ),
      scope,
    ),
  );
}
