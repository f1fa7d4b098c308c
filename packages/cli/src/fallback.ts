import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { escapeHtml } from './escape-html.js';
import { eventHtml } from './event-html.js';
import type { Locale, Words } from './locale.js';

/** Elements that can be pasted into a page. */
export const elementNames = ['agenda', 'network-map', 'sign-up'] as const;

/** An element that can be pasted into a page. */
export type ElementName = (typeof elementNames)[number];

/** What a fallback is made of. */
export interface FallbackOptions {
  readonly locale: Locale;
  readonly now: string;
  readonly event?: string | undefined;
  readonly network?: string | undefined;
}

const mostActors = 300;

const waiting: Readonly<Record<ElementName, Words>> = {
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

function words(text: Text | undefined, locale: Locale): string {
  return escapeHtml(text === undefined ? '' : (pickText(text, [locale])?.value ?? ''));
}

function link(scheme: 'mailto' | 'tel', address: string): string {
  const target = scheme === 'tel' ? address.replaceAll(/[^\d+]/g, '') : address.trim();
  return `<a href="${scheme}:${escapeHtml(encodeURI(target))}">${escapeHtml(address.trim())}</a>`;
}

/** How to sign up without the form. */
function signUpFallback(event: Event, locale: Locale): string {
  const { mail, phone } = event.contact ?? {};
  const ways = [
    ...(mail === undefined ? [] : [link('mailto', mail)]),
    ...(phone === undefined ? [] : [link('tel', phone)]),
  ];
  const lead = { de: 'Anmeldung', en: 'Sign-up' }[locale];
  const or = { de: ' oder ', en: ' or ' }[locale];
  return ways.length === 0
    ? `<p>${words(event.title, locale)}: ${escapeHtml(waiting['sign-up'][locale])}</p>`
    : `<p>${lead} – ${words(event.title, locale)}: ${ways.join(or)}</p>`;
}

/** Who belongs to the network, as a plain list. */
function networkFallback({ actors = [], networks = [] }: GeflechtDocument, options: FallbackOptions): string {
  const { locale, network: wanted } = options;
  const network = networks.find(({ id }) => wanted === undefined || (id as string) === wanted);
  const items = actors.slice(0, mostActors).map(({ name }) => `  <li>${words(name, locale)}</li>\n`);
  const more = actors.length > mostActors ? '  <li>…</li>\n' : '';
  const heading = network === undefined ? '' : `<p>${words(network.name, locale)}</p>\n`;
  return `${heading}<ul>\n${items.join('')}${more}</ul>`;
}

/**
 * What stands inside an element until its content is there, and stays where it cannot load: the content itself in plain
 * HTML where a document is at hand, else a sentence.
 * @throws CliError `no-event`
 */
export async function fallbackOf(
  element: ElementName,
  document: GeflechtDocument | undefined,
  options: FallbackOptions,
): Promise<string> {
  const { locale, now, event: eventId } = options;
  if (document === undefined) return `<p>${escapeHtml(waiting[element][locale])}</p>`;
  if (element === 'agenda') return (await eventHtml(document, { eventId, locale, now })).html.trim();
  if (element === 'network-map') return networkFallback(document, options);
  const events = document.events ?? [];
  const event = events.find(({ id }) => eventId === undefined || (id as string) === eventId);
  return event === undefined ? fallbackOf(element, undefined, options) : signUpFallback(event, locale);
}
