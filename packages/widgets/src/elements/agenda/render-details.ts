import type { Session, Venue } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import {
  accessesOf,
  languageName,
  materialsOf,
  peopleGroups,
  resultSessions,
  roundMinutes,
} from './agenda-details-model.js';
import { organisationName } from './agenda-model.js';
import { renderAccess } from './details-access.js';
import { renderParts } from './details-parts.js';
import { person, picture } from './details-people.js';
import { labelled, link, links, list, questions, section } from './details-pieces.js';
import { materialList } from './details-materials.js';
import type { DetailsScope } from './details-scope.js';
import { scopeOf } from './details-scope.js';
import { joinWords } from './join-words.js';
import { line, venueName } from './render-entry.js';
import { renderSessionRemains } from './render-remains.js';
import { shownSessions } from './shown-sessions.js';
import { renderRichText } from './render-rich-text.js';

/** House with its address, as far as the document tells it. */
function houseOf(venue: Venue | undefined, scope: DetailsScope): unknown {
  const { lines = [], street = '', postalCode = '', town = '' } = venue?.location?.address ?? {};
  const known = joinWords([...lines, street, joinWords([postalCode, town], ' ')]);
  // Of a private home only a backend may tell more than the district: it knows who asks.
  const isHidden = venue?.kind === 'privateHome' && !scope.isDisclosed;
  return known === '' || isHidden ? venueName(venue, scope) : joinWords([scope.write(venue?.name, venue), known]);
}

/** Where it takes place, how to get in and how to get there. */
export function placeFacts(venue: Venue | undefined, scope: DetailsScope): readonly unknown[] {
  const { words, write } = scope;
  return [
    labelled(words.venue, houseOf(venue, scope)),
    labelled(words.access, write(venue?.accessNotes, venue)),
    labelled(words.travel, write(venue?.travel, venue)),
  ];
}

function rounds(session: Session, { clock, messages, words }: DetailsScope): unknown {
  const { rounds: all = [] } = session;
  const timed = all.filter(({ start }) => start);
  if (timed.length === 0) return line('', all.length === 0 ? '' : words.rounds(all.length, roundMinutes(session)));
  return list(
    all.map(({ minutes, n, start }) =>
      joinWords([words.round(n), start ? messages.clock(clock.time(Date.parse(start))) : '', words.minutes(minutes)]),
    ),
  );
}

/** Titles of sessions; those that the page shows can be gone to. */
function otherSessions(sessions: readonly Session[], { agenda, write }: DetailsScope): unknown {
  const shown = shownSessions(agenda);
  return joinWords(
    sessions.map((session) => {
      const title = write(session.title, session);
      return shown.includes(session) ? html`<button data-go=${session.id}>${title}</button>` : title;
    }),
  );
}

function facts(session: Session, scope: DetailsScope): readonly unknown[] {
  const { agenda, texts, words, write } = scope;
  const { hosts = [], language, recording = {}, venueId } = session;
  const { licence = '', noStream, optOut } = recording;
  const others = resultSessions(session, agenda);
  const rows: readonly (readonly [string, unknown])[] = [
    [words.hosts, joinWords(hosts.map((ref) => link(ref.url, write(organisationName(ref, agenda)))))],
    [words.language, language ? languageName(language, texts.locale) : ''],
    [words.resultsOf, otherSessions(others.of, scope)],
    [words.resultsIn, otherSessions(others.in, scope)],
    [words.recording, joinWords([optOut ? words.notRecorded : licence, noStream ? words.notStreamed : ''])],
  ];
  return [...rows.map(([name, value]) => labelled(name, value)), ...placeFacts(agenda.venues.get(venueId), scope)];
}

function checklist({ checklistId }: Session, scope: DetailsScope): unknown {
  const found = scope.agenda.document.checklists?.find(({ id }) => id === checklistId);
  if (!found) return nothing;
  const { write } = scopeOf(found, scope);
  return section(write(found.title), list(found.items.map(({ text }) => write(text))), scope);
}

/** What a session has to say beyond its entry. */
export function renderDetails(session: Session, outer: DetailsScope): unknown {
  const scope = scopeOf(session, outer);
  const { agenda, level, texts, words, write } = scope;
  const rich = (text: Session['abstract']) => renderRichText(text, level, texts);
  const { abstract, description } = session;
  return [
    picture(session.image, scope),
    line('motto', write(session.motto)),
    rich(abstract),
    description === abstract ? nothing : rich(description),
    renderAccess(accessesOf(agenda, session), scope),
    questions(session.questions, scope),
    rounds(session, scope),
    facts(session, scope),
    checklist(session, scope),
    renderParts(session, scope),
    peopleGroups(session, agenda).map(({ people, role }) =>
      section(
        role ? words.roles[role] : words.contributors,
        list(
          people.map(
            (one) =>
              html`<div part="person">
                ${person({ ...one, role: one.role === role ? undefined : one.role }, scope)}
              </div>`,
          ),
        ),
        scope,
      ),
    ),
    section(words.materials, materialList(materialsOf(session, agenda), scope), scope),
    renderSessionRemains(session, scope),
    section(words.links, links(session.links, scope), scope),
    line('', link(session.feedbackUrl, words.feedback, '')),
  ];
}
