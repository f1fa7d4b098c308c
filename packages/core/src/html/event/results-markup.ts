import type { DocumentationSection } from '../../event/documentation.js';
import type { MediaItem } from '../../event/media-item.js';
import type { ResultCard } from '../../event/result.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { labelledList, linkElement, picture, richElement, speaking, textElement, textHeading } from './markup.js';
import type { Markup } from './markup.js';

function resultElement(event: Markup, card: ResultCard): Content {
  const markup = speaking(event, card);
  const { source, words, remains } = markup;
  const { by, kind, text, actorIds = [], photoIds = [] } = card;
  const actors = actorIds.flatMap((actorId) => source.text(source.nameOf({ actorId })) ?? []);
  const about = [kind && words.resultKinds[kind], by && words.resultBy[by], ...actors].filter(Boolean);
  const photos = photoIds.flatMap((id) => remains.media.get(id) ?? []);
  return stack(
    join([textElement(markup, 'span', { text }), about.length === 0 ? undefined : ` (${about.join(', ')})`]),
    ...photos.map((photo) => mediaElement(markup, photo)),
  );
}

/** Results as they stand on cards. */
export function resultList(markup: Markup, cards: readonly ResultCard[] = []): Content {
  return labelledList(
    markup.words.results,
    cards.map((card) => resultElement(markup, card)),
  );
}

/** A picture of the same site; films, recordings and pictures of others as links, so that nobody learns of the visit. */
export function mediaElement(event: Markup, item: MediaItem): Content {
  const markup = speaking(event, item);
  const { source, words } = markup;
  const { kind, href, alt, title, rights, external = false, captions = [] } = item;
  const shown = kind === 'image' && !external ? picture(markup, { href, alt }, { at: 'mediaItems/href' }) : undefined;
  const called = source.text(title) === undefined ? alt : title;
  const link =
    shown === undefined ? join([`${words.media[kind]}: `, linkElement(markup, href, { text: called })]) : undefined;
  const owner = rights?.owner === undefined ? undefined : source.text(source.nameOf(rights.owner));
  const files = captions.map((file) => linkElement(markup, file.href, { text: file.label ?? file.language }));
  const caption = shown === undefined ? undefined : textElement(markup, 'span', { text: title });
  const below = join([caption, ...files, owner && `${words.owner}: ${owner}`], ' · ');
  return element('figure', {}, shown, link, element('figcaption', {}, below));
}

/** A stretch of the documentation with its heading. */
export function sectionElement(markup: Markup, section: DocumentationSection, depth: number): Content {
  const { heading, teaser, body } = section;
  return element(
    'section',
    {},
    stack(
      textHeading(markup, depth, { text: heading }),
      textElement(markup, 'p', { text: teaser }),
      richElement(markup, depth + 1, { text: body }),
    ),
  );
}
