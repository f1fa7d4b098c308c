import { safeUrl } from '../../text/safe-url.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { otherMaterials } from '../telling/session-details.js';
import { programmeElement } from './day-markup.js';
import { documentationElement } from './documentation-markup.js';
import { factList } from './event-facts.js';
import { fundingElement } from './funding-markup.js';
import { bullets, heading, materialElement, picture, richElement, textElement, textHeading } from './markup.js';
import type { Markup } from './markup.js';
import { peopleElement } from './people-markup.js';

/** What stands above the programme. */
function head(markup: Markup): readonly Content[] {
  const { source, words, page } = markup;
  const { title, subtitle, teaser, description, status, mode, image, url } = source.programme.event;
  const state = status === 'cancelled' || status === 'postponed' ? words.eventStates[status] : undefined;
  return [
    textHeading(markup, 0, { text: title, className: 'p-name' }),
    textElement(markup, 'p', { text: subtitle }),
    state === undefined ? undefined : element('p', {}, element('strong', {}, state)),
    textElement(markup, 'p', { text: teaser, className: 'p-summary' }),
    picture(markup, image, { at: '/events/0/image', className: 'u-photo' }),
    factList(markup, safeUrl(page, { relative: true }) ?? safeUrl(url)),
    mode === 'online' || mode === 'hybrid' ? element('p', {}, words.modes[mode]) : undefined,
    richElement(markup, 1, { text: description, className: 'e-content' }),
  ];
}

function materials(markup: Markup): Content {
  const list = bullets(otherMaterials(markup.source).map((material) => materialElement(markup, material)));
  return list && element('section', {}, stack(heading(markup, 1, markup.words.materials), list));
}

function keywords({ source }: Markup): Content {
  const all = (source.programme.event.keywords ?? []).map((keyword) =>
    element('span', { class: 'p-category' }, source.text(keyword)),
  );
  return element('p', {}, join(all, ', '));
}

/** An event with its whole programme as one article. */
export function eventElement(markup: Markup): Content {
  return element(
    'article',
    { class: 'h-event', lang: markup.source.locale },
    stack(
      ...head(markup),
      programmeElement(markup),
      documentationElement(markup),
      peopleElement(markup),
      materials(markup),
      keywords(markup),
      fundingElement(markup),
    ),
  );
}
