import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import { escapeMarkup, pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { isFormatError } from '../errors/format-error.js';
import type { LocalizedMessage } from '../errors/localized-message.js';
import type { ElementName } from './element-name.js';

/** What a fallback is made of. */
export interface FallbackOptions {
  readonly locale: keyof LocalizedMessage;
  /** Which event or network; default: the first. */
  readonly id?: string | undefined;
  /** Level of an event's heading, 1 to 6. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Instant of writing. */
  readonly now?: string | undefined;
}

const mostActors = 300;

const waiting: Readonly<Record<ElementName, LocalizedMessage>> = {
  agenda: {
    de: 'Hier steht gleich das Programm. Bleibt dieser Satz stehen, schicken wir es gern zu.',
    en: 'The programme appears here in a moment. If this sentence stays, we gladly send it to you.',
  },
  'network-map': {
    de: 'Hier steht gleich unser Netzwerk. Bleibt dieser Satz stehen, erzählen wir gern davon.',
    en: 'Our network appears here in a moment. If this sentence stays, we gladly tell you about it.',
  },
  'sign-up': {
    de: 'Hier steht gleich die Anmeldung. Bleibt dieser Satz stehen, nehmen wir sie gern per E-Mail oder Telefon entgegen.',
    en: 'The sign-up appears here in a moment. If this sentence stays, we gladly take it by mail or phone.',
  },
};

type Locale = FallbackOptions['locale'];

function words(text: Text, locale: Locale): string {
  return escapeMarkup(pickText(text, [locale])?.value ?? '');
}

function sentence(element: ElementName, locale: Locale): string {
  return `<p>${escapeMarkup(waiting[element][locale])}</p>`;
}

function link(scheme: 'mailto' | 'tel', address: string): string {
  const target = scheme === 'tel' ? address.replace(/[^\d+]/g, '') : address.trim();
  return `<a href="${scheme}:${escapeMarkup(encodeURI(target))}">${escapeMarkup(address.trim())}</a>`;
}

/** How to sign up without the form. */
function signUpFallback({ contact, title }: Event, locale: Locale): string {
  const { mail, phone } = contact ?? {};
  const ways = [
    ...(mail === undefined ? [] : [link('mailto', mail)]),
    ...(phone === undefined ? [] : [link('tel', phone)]),
  ];
  const lead = { de: 'Anmeldung', en: 'Sign-up' }[locale];
  const or = { de: ' oder ', en: ' or ' }[locale];
  return ways.length === 0
    ? `<p>${words(title, locale)}: ${escapeMarkup(waiting['sign-up'][locale])}</p>`
    : `<p>${lead} – ${words(title, locale)}: ${ways.join(or)}</p>`;
}

/** Who belongs to the network, as a plain list. */
function networkFallback({ actors = [], networks = [] }: GeflechtDocument, { locale, id }: FallbackOptions): string {
  const network = networks.find((one) => id === undefined || (one.id as string) === id);
  const items = actors.slice(0, mostActors).map(({ name }) => `  <li>${words(name, locale)}</li>\n`);
  const more = actors.length > mostActors ? '  <li>…</li>\n' : '';
  const heading = network === undefined ? '' : `<p>${words(network.name, locale)}</p>\n`;
  return `${heading}<ul>\n${items.join('')}${more}</ul>`;
}

/** The programme as HTML that needs no script; a sentence where there is no event. */
async function agendaFallback(document: GeflechtDocument, options: FallbackOptions): Promise<string> {
  const { locale, id, headingLevel, now } = options;
  const { writeEventHtml } = await import('../event-html/index.js');
  try {
    const { files } = writeEventHtml(document, { eventId: id, headingLevel, locale, now });
    return new TextDecoder().decode(files[0]?.bytes).trim();
  } catch (error) {
    if (isFormatError(error) && error.code === 'nothing-to-write') return sentence('agenda', locale);
    throw error;
  }
}

/**
 * What stands inside an element until its content is there, and stays where it cannot load: the content itself in plain
 * HTML, else a sentence.
 * @param document disclosed to whoever reads the page; nothing where none is at hand
 */
export async function fallbackOf(
  element: ElementName,
  document: GeflechtDocument | undefined,
  options: FallbackOptions,
): Promise<string> {
  const { locale, id } = options;
  if (document === undefined) return sentence(element, locale);
  if (element === 'agenda') return agendaFallback(document, options);
  if (element === 'network-map') return networkFallback(document, options);
  const event = document.events?.find((one) => id === undefined || (one.id as string) === id);
  return event === undefined ? sentence(element, locale) : signUpFallback(event, locale);
}
