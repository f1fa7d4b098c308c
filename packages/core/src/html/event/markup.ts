import type { EventDocumentation } from '../../event/documentation-of.js';
import type { Event } from '../../event/event.js';
import type { Material } from '../../event/contributor.js';
import { directionOf } from '../../text/locale-tag.js';
import type { Text } from '../../text/text.js';
import type { LeaveOut } from '../left-out.js';
import type { ProgrammeWords } from '../locales/programme-words.js';
import { wordOf } from '../../text/word-of.js';
import { richHtml } from '../markup/rich-html.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import type { OrganisationRef, ProgrammeToTell } from '../telling/programme-to-tell.js';
import { fileSize, languageName } from '../telling/session-details.js';
import type { ToldTimes } from '../telling/told-times.js';
import { followableUrl } from './followable-url.js';

/** What all parts of the markup of one event share. */
export interface Markup {
  readonly source: ProgrammeToTell;
  readonly words: ProgrammeWords;
  readonly times: ToldTimes;
  /** What remains of the event. */
  readonly remains: EventDocumentation;
  readonly leaveOut: LeaveOut;
  /** Level of the event's heading. */
  readonly level: number;
  /** Address of the page, where the caller names it. */
  readonly page?: string | undefined;
  /** Page that addresses without a site are meant from, where that is another one. */
  readonly relativeTo?: string | undefined;
  /** Language of the record at hand; default the event's. */
  readonly contentLocale?: string | undefined;
}

/** Author text and the class of the element that holds it. */
export interface Told {
  readonly text?: Text | undefined;
  readonly className?: string | undefined;
}

const deepestHeading = 6;

/** Attributes of an element that holds author text: its language and direction where they differ from the rest. */
function languageOf({ source }: Markup, locale: string | undefined) {
  const isOther = locale !== undefined && locale !== source.locale;
  return { lang: isOther ? locale : undefined, dir: isOther && directionOf(locale) === 'rtl' ? 'rtl' : undefined };
}

/** An element with author text. */
export function textElement(markup: Markup, name: string, { text, className }: Told): Content {
  const picked = markup.source.pick(text, markup.contentLocale);
  return picked && element(name, { class: className, ...languageOf(markup, picked.locale) }, picked.value);
}

/** A heading some levels below that of the event. */
export function heading(markup: Markup, depth: number, ...content: readonly Content[]): Content {
  return element(`h${Math.min(deepestHeading, markup.level + depth)}`, {}, ...content);
}

/** A heading of author text, such as a session's title. */
export function textHeading(markup: Markup, depth: number, told: Told): Content {
  return textElement(markup, `h${Math.min(deepestHeading, markup.level + depth)}`, told);
}

/** An element with formatted author text; its headings stand some levels below that of the event. */
export function richElement(markup: Markup, depth: number, { text, className }: Told): Content {
  const picked = markup.source.pick(text, markup.contentLocale);
  if (picked === undefined) return undefined;
  const level = Math.min(deepestHeading, markup.level + depth);
  return element('div', { class: className, ...languageOf(markup, picked.locale) }, richHtml(picked.value, level));
}

/** A link, or its words alone where its address is none to follow. */
export function linkElement(markup: Markup, url: string | undefined, { text, className }: Told): Content {
  const href = followableUrl(url, markup);
  const picked = markup.source.pick(text, markup.contentLocale);
  const shown = picked?.value ?? url?.replace(/^mailto:/, '');
  if (href !== undefined) return element('a', { href, class: className, ...languageOf(markup, picked?.locale) }, shown);
  if (url !== undefined) markup.leaveOut({ code: 'link-unusable', at: 'links', value: url });
  return shown;
}

/** A list of links, each address once: imported programmes repeat themselves. */
export function linkList(
  markup: Markup,
  links: readonly { readonly url: string; readonly label?: Text | undefined }[] = [],
): Content {
  const single = new Map(links.map((link) => [link.url, link]));
  return bullets([...single.values()].map(({ url, label }) => linkElement(markup, url, { text: label })));
}

/** An organisation, linked to its page where it has one. */
export function organisation(markup: Markup, reference: OrganisationRef, className: string): Content {
  const { source } = markup;
  const name = source.nameOf(reference);
  const { url } = reference;
  if (source.text(name) === undefined) return undefined;
  const inner =
    url === undefined
      ? textElement(markup, 'span', { text: name, className: 'p-name' })
      : linkElement(markup, url, { text: name, className: 'p-name u-url' });
  return element('span', { class: `${className} h-card` }, inner);
}

/** A file to hand on, with its kind, language and size. */
export function materialElement(markup: Markup, { kind, title, href, bytes, language }: Material): Content {
  const { locale } = markup.source;
  const about = [
    wordOf(markup.words.materialKinds, kind) ?? kind,
    language === undefined ? undefined : languageName(language, locale),
    bytes === undefined ? undefined : fileSize(bytes, locale),
  ];
  return join([linkElement(markup, href, { text: title }), ` (${about.filter(Boolean).join(', ')})`]);
}

/** Entries as list; nothing without any. */
export function bullets(entries: readonly Content[]): Content {
  return element('ul', {}, ...entries.map((entry) => element('li', {}, entry)));
}

/** Entries as list below their name. */
export function labelledList(name: string, entries: readonly Content[]): Content {
  const list = bullets(entries);
  return list && stack(element('p', {}, `${name}:`), list);
}

/** The same with the language of a record that states its own. */
export function speaking(markup: Markup, { contentLocale }: Pick<Markup, 'contentLocale'>): Markup {
  return contentLocale === undefined ? markup : { ...markup, contentLocale };
}

/** A line behind its name. */
export function labelled(name: string, ...told: readonly Content[]): Content {
  const { markup } = join(told);
  return markup === '' ? undefined : element('p', {}, `${name}: `, ...told);
}

/** A picture of the same site; one from elsewhere would tell strangers who reads the page. */
export function picture(
  markup: Markup,
  image: Event['image'],
  { at, className }: { readonly at: string; readonly className?: string },
): Content {
  if (image === undefined) return undefined;
  const src = sameSite(markup, image.href);
  if (src === undefined) markup.leaveOut({ code: 'picture-elsewhere', at, value: image.href });
  const alt = markup.source.pick(image.alt, markup.contentLocale)?.value ?? '';
  return src === undefined ? undefined : element('img', { class: className, src, alt });
}

function sameSite({ page, relativeTo }: Markup, href: string): string | undefined {
  const url = followableUrl(href, { relativeTo, schemes: ['http', 'https'] });
  if (url === undefined || !/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  const origin = originOf(page);
  return origin !== undefined && originOf(url) === origin ? url : undefined;
}

function originOf(address: string | undefined): string | undefined {
  return /^https?:\/\/[^/\\?#]+/i.exec(address ?? '')?.[0].toLowerCase();
}
