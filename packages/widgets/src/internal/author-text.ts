import type { Text } from '@geflecht/core/text';
import { pickText } from '@geflecht/core/text';
import { html, nothing } from 'lit';

/** How author texts are picked: the reader's language first, then the record's own. */
export interface TextChoice {
  /** The language asked for, a BCP-47 tag. */
  readonly locale: string;
  /** The language of texts that state none. */
  readonly contentLocale?: string | undefined;
}

/** The words of an author text in the language that fits best; empty when there is none. */
export function plainText(text: Text | undefined, { locale, contentLocale }: TextChoice): string {
  return text === undefined ? '' : (pickText(text, [locale], contentLocale)?.value ?? '');
}

/** An author text for a template, marked with its own language and direction. */
export function authorText(text: Text | undefined, choice: TextChoice): unknown {
  if (text === undefined) return '';
  const picked = pickText(text, [choice.locale], choice.contentLocale);
  if (picked === undefined) return '';
  return html`<bdi lang=${picked.locale ?? nothing}>${picked.value}</bdi>`;
}
