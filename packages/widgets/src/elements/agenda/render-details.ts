import type { Material, Session, Venue } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { safeUrl } from '@geflecht/core/text';
import { actingPeople, fileSize, languageName, materialsOf, partGroups, roundMinutes } from './agenda-details-model.js';
import type { ActingPerson, PartGroup, ShownPart } from './agenda-details-model.js';
import { organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { joinWords } from './join-words.js';
import type { DetailsMessages } from './locales/details-messages.js';
import { venueName } from './render-entry.js';
import { renderRichText } from './render-rich-text.js';

/** What details need beyond the agenda: their own words and the level of their headings. */
export interface DetailsScope extends AgendaScope {
  readonly words: DetailsMessages;
}

function section(name: string, content: unknown, { level }: DetailsScope): TemplateResult {
  return html`<section>${heading(level, name)} ${content}</section>`;
}

function list(entries: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}

function person({ person: who, role, affiliation }: ActingPerson, scope: DetailsScope): TemplateResult {
  const { level, texts, words, write } = scope;
  const about = joinWords([write(who.function, who), write(affiliation)], ', ');
  const task = role === undefined ? '' : (words.roles[role] ?? role);
  return html`<strong>${write(who.name, who)}</strong>${about === '' ? nothing : html`, ${about}`}
    ${task === '' ? nothing : html`<span class="role">(${task})</span>`} ${renderRichText(who.bio, level + 1, texts)}`;
}

function questions(asked: Session['questions'], { words, write }: DetailsScope): unknown {
  if (asked === undefined || asked.length === 0) return nothing;
  return html`<p class="label">${words.questions}</p>
    ${list(asked.map((question) => write(question)))}`;
}

function part({ part: own, room, exhibitor, hosts }: ShownPart, scope: DetailsScope): TemplateResult {
  const { level, texts, write } = scope;
  const where = joinWords([write(room), own.standNumber ?? '', write(exhibitor)], ' · ');
  const motto = write(own.motto);
  return html`<li class="card" part="session-part">
    ${heading(level + 1, write(own.title))} ${where === '' ? nothing : html`<p class="muted">${where}</p>`}
    ${motto === '' ? nothing : html`<p class="motto">${motto}</p>`} ${renderRichText(own.text, level + 2, texts)}
    ${questions(own.questions, scope)} ${hosts.map((host) => html`<p>${person(host, scope)}</p>`)}
    ${links(own.links, scope)}
  </li>`;
}

function partGroup({ kind, parts }: PartGroup, scope: DetailsScope): TemplateResult {
  const cards = html`<ul class="cards" role="list">
    ${parts.map((own) => part(own, scope))}
  </ul>`;
  return section(scope.words.parts[kind], cards, scope);
}

function links(entries: Session['links'], { write }: DetailsScope): unknown {
  // Imported programmes repeat themselves.
  const single = new Map((entries ?? []).map((entry) => [entry.url, entry]));
  const safe = [...single.values()].flatMap(({ label, url }) => {
    const href = safeUrl(url, { relative: true });
    return href === undefined ? [] : [html`<a href=${href}>${label === undefined ? href : write(label)}</a>`];
  });
  return safe.length === 0 ? nothing : list(safe);
}

function material({ kind, title, href, bytes, language }: Material, scope: DetailsScope): unknown {
  const { texts, words, write } = scope;
  const address = safeUrl(href, { relative: true });
  const about = joinWords(
    [
      words.materialKinds[kind] ?? kind,
      language === undefined ? '' : languageName(language, texts.locale),
      bytes === undefined ? '' : fileSize(bytes, texts.locale),
    ],
    ', ',
  );
  const name = write(title);
  return html`${address === undefined ? name : html`<a href=${address}>${name}</a>`} (${about})`;
}

/** House with its address, as far as the document tells it. */
function houseOf(venue: Venue | undefined, scope: DetailsScope): unknown {
  const { lines = [], street = '', postalCode = '', town = '' } = venue?.location?.address ?? {};
  const known = joinWords([...lines, street, joinWords([postalCode, town], ' ')]);
  return known === '' ? venueName(venue, scope) : joinWords([scope.write(venue?.name, venue), known]);
}

function facts(session: Session, scope: DetailsScope): unknown {
  const { agenda, texts, words, write } = scope;
  const { hosts = [], language, rounds = [], venueId } = session;
  const venue = agenda.venues.get(venueId);
  const rows: readonly (readonly [string, unknown])[] = [
    [
      words.hosts,
      joinWords(
        hosts.map((ref) => write(organisationName(ref, agenda))),
        ', ',
      ),
    ],
    [words.venue, houseOf(venue, scope)],
    [words.access, write(venue?.accessNotes, venue)],
    [words.travel, write(venue?.travel, venue)],
    [words.language, language === undefined ? '' : languageName(language, texts.locale)],
    ['', rounds.length === 0 ? '' : words.rounds(rounds.length, roundMinutes(session))],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<p>${name === '' ? nothing : html`<span class="label">${name}:</span> `}${value}</p>`);
}

/** What a session has to say beyond its entry. */
export function renderDetails(session: Session, scope: DetailsScope): TemplateResult {
  const { agenda, level, texts, words, write } = scope;
  const people = actingPeople(session, agenda);
  const materials = materialsOf(session, agenda);
  const feedback = safeUrl(session.feedbackUrl, { relative: true });
  const further = links(session.links, scope);
  const motto = write(session.motto);
  return html`${motto === '' ? nothing : html`<p class="motto">${motto}</p>`}
  ${renderRichText(session.abstract, level, texts)}
  ${session.description === session.abstract ? nothing : renderRichText(session.description, level, texts)}
  ${questions(session.questions, scope)} ${facts(session, scope)}
  ${partGroups(session, agenda).map((group) => partGroup(group, scope))}
  ${people.length === 0 ? nothing : section(words.contributors, list(people.map((one) => person(one, scope))), scope)}
  ${
    materials.length === 0
      ? nothing
      : section(words.materials, list(materials.map((one) => material(one, scope))), scope)
  }
  ${further === nothing ? nothing : section(words.links, further, scope)}
  ${feedback === undefined ? nothing : html`<p><a href=${feedback}>${words.feedback}</a></p>`}`;
}
