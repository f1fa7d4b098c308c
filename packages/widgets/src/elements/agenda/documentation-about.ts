import type { Event } from '@geflecht/core/event';
import { nothing } from 'lit';
import { organisationName } from './agenda-model.js';
import { labelled, link, list, section } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';
import { placeFacts } from './render-details.js';
import { renderRichText } from './render-rich-text.js';

const roles = ['organiser', 'coOrganiser', 'commissioner', 'localHost', 'partner', 'funder'] as const;

function involvedAs(role: (typeof roles)[number], { involved = [] }: Event, scope: DetailsScope): unknown {
  const { agenda, words, write } = scope;
  const own = involved.filter((one) => one.role === role);
  const names = own.map(({ ref }) => link(ref.url, write(organisationName(ref, agenda))));
  return labelled(words.involved[role], joinWords(names));
}

/** What the event is for and who stands behind it; nothing where nobody says so. */
export function renderAbout(scope: DetailsScope): unknown {
  const { agenda, documented, level, texts, words, write } = scope;
  const { event, venues } = agenda.programme;
  const { fundingProgramme, project, series } = documented;
  const { edition, learningGoals = [] } = event;
  const goals = list(learningGoals.map((goal) => write(goal)));
  const number = edition?.number === undefined ? '' : words.edition(edition.number);
  const content = [
    renderRichText(event.description, level + 1, texts),
    goals === '' ? '' : section(words.learningGoals, goals, { ...scope, level: level + 1 }),
    ...roles.map((role) => involvedAs(role, event, scope)),
    labelled(words.series, joinWords([write(series?.title, series), number])),
    labelled(words.project, write(project?.title, project)),
    labelled(words.fundingProgramme, write(fundingProgramme?.title, fundingProgramme)),
    ...(venues.length === 1 && event.mode !== 'online' ? placeFacts(venues[0], scope) : []),
  ].filter((each) => each !== '' && each !== nothing);
  return section(words.about, content, scope);
}
