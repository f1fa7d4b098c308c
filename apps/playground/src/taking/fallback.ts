import type { GeflechtDocument } from '@geflecht/core/document';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { isFormatError, writeFile } from '@geflecht/formats';
import type { ShownKind } from '../reading/read-request.js';
import { escapeHtml } from './escape-html.js';

/** Languages a fallback is written in. */
export type FallbackLocale = 'de' | 'en';

/** What a fallback is made of. */
export interface FallbackRequest {
  /** The document as it is downloaded. */
  readonly json: Blob;
  readonly kind: ShownKind;
  readonly locale: FallbackLocale;
  /** Which event or network; default: the first. */
  readonly id?: string | undefined;
  /** Instant of writing. */
  readonly now: string;
}

const mostActors = 300;

const waiting: Readonly<Record<ShownKind, Readonly<Record<FallbackLocale, string>>>> = {
  event: {
    de: 'Hier steht gleich das Programm. Bleibt dieser Satz stehen, schicken wir es gern zu.',
    en: 'The programme appears here in a moment. If this sentence stays, we gladly send it to you.',
  },
  network: {
    de: 'Hier steht gleich unser Netzwerk. Bleibt dieser Satz stehen, erzählen wir gern davon.',
    en: 'Our network appears here in a moment. If this sentence stays, we gladly tell you about it.',
  },
};

function sentence(kind: ShownKind, locale: FallbackLocale): string {
  return `<p>${escapeHtml(waiting[kind][locale])}</p>`;
}

function words(text: Text, locale: FallbackLocale): string {
  return escapeHtml(pickText(text, [locale])?.value ?? '');
}

/** Who belongs to the network, as a plain list. */
export function networkFallback(
  { actors = [], networks = [] }: GeflechtDocument,
  { locale, id }: Pick<FallbackRequest, 'locale' | 'id'>,
): string {
  const network = networks.find((one) => id === undefined || (one.id as string) === id);
  const items = actors.slice(0, mostActors).map(({ name }) => `  <li>${words(name, locale)}</li>\n`);
  const more = actors.length > mostActors ? '  <li>…</li>\n' : '';
  const heading = network === undefined ? '' : `<p>${words(network.name, locale)}</p>\n`;
  return `${heading}<ul>\n${items.join('')}${more}</ul>`;
}

/** The programme as HTML that needs no script; a sentence where nothing in it is for everybody. */
async function eventFallback(document: GeflechtDocument, request: FallbackRequest): Promise<string> {
  const { locale, id: eventId, now } = request;
  try {
    const { files } = await writeFile(document, 'event-html', { eventId, locale, now });
    return new TextDecoder().decode(files[0]?.bytes).trim();
  } catch (error) {
    if (!isFormatError(error)) throw error;
    return sentence('event', locale);
  }
}

/** What stands inside the element until its content is there, as everybody may read it. */
export async function fallbackOf(request: FallbackRequest): Promise<string> {
  const { publicDocument } = await import('../reading/take-away.js');
  const document = publicDocument(JSON.parse(await request.json.text()) as GeflechtDocument, request.now);
  return request.kind === 'event' ? eventFallback(document, request) : networkFallback(document, request);
}
