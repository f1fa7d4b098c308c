import type { Documentation, Quote, Report } from '../../event/documentation.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { bullets, heading, linkElement, organisation, richElement, speaking, textElement } from './markup.js';
import type { Markup } from './markup.js';
import { mediaElement, sectionElement } from './results-markup.js';

/** Sections of the documentation stand two levels below the event. */
const depth = 2;

function named(markup: Markup, name: string, content: Content): Content {
  return content && element('section', {}, stack(heading(markup, depth, name), content));
}

/** What somebody said, with as much of who it was as they agreed to. */
function quoteElement(markup: Markup, { text, attribution = 'none', name, function: work }: Quote): Content {
  const who = attribution === 'name' ? textElement(markup, 'span', { text: name }) : undefined;
  const what = attribution === 'none' ? undefined : textElement(markup, 'span', { text: work });
  const by = element('footer', {}, join([who, what], ', '));
  return element('blockquote', {}, stack(textElement(markup, 'p', { text }), by));
}

function reportElement(markup: Markup, { title, author, body, url }: Report): Content {
  const by = author === undefined ? undefined : organisation(markup, author, 'p-author');
  return element(
    'li',
    {},
    stack(
      element(
        'p',
        {},
        join(
          [
            url === undefined
              ? textElement(markup, 'strong', { text: title })
              : linkElement(markup, url, { text: title }),
            by,
          ],
          ' · ',
        ),
      ),
      richElement(markup, depth + 1, { text: body }),
    ),
  );
}

function related(markup: Markup, { relatedLinks = [] }: Documentation): Content {
  const told = relatedLinks.map(({ title, teaser, url }) =>
    join([linkElement(markup, url, { text: title }), textElement(markup, 'span', { text: teaser })], ' – '),
  );
  return named(markup, markup.words.related, bullets(told));
}

function written(event: Markup, documentation: Documentation): readonly Content[] {
  const markup = speaking(event, documentation);
  const { words } = markup;
  const { keyMessages = [], sections = [], quotes = [], reports = [] } = documentation;
  // What belongs to a session that is not told, such as a draft, is not told either.
  const own = sections.filter(({ sessionId }) => sessionId === undefined);
  const messages = bullets(keyMessages.map((message) => textElement(markup, 'span', { text: message })));
  const accounts = element('ul', {}, stack(...reports.map((report) => reportElement(markup, report))));
  return [
    richElement(markup, depth, { text: documentation.summary }),
    named(markup, words.keyMessages, messages),
    ...own.map((section) => sectionElement(markup, section, depth)),
    named(markup, words.quotes, element('div', {}, stack(...quotes.map((quote) => quoteElement(markup, quote))))),
    named(markup, words.reports, accounts),
    related(markup, documentation),
  ];
}

/** What remains of the event as a whole; what belongs to a session stands with it. */
export function documentationElement(markup: Markup): Content {
  const { remains, words, source } = markup;
  const { documentation, eventMedia } = remains;
  const { attendance } = source.programme.event;
  const gallery = element('div', {}, stack(...eventMedia.map((item) => mediaElement(markup, item))));
  const told = stack(
    attendance === undefined ? undefined : element('p', {}, words.attended(attendance.people)),
    ...(documentation === undefined ? [] : written(markup, documentation)),
    named(markup, words.gallery, gallery),
  );
  if (told.markup === '') return undefined;
  return element('section', {}, stack(heading(markup, 1, words.documentation), told));
}
