import type { Text } from '@geflecht/core/text';
import { pickText } from '@geflecht/core/text';
import { html } from 'lit';
import type { TextChoice } from '../../internal/author-text.js';
import { languageOf } from './language-of.js';

/** Letters of scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * An author text for a template: the bare words where they are in the language around, which is quick to draw even two
 * thousand times, else marked with their own language and direction. Empty when there is none.
 * @param around language of what stands around the text
 */
export function writeText(text: Text | undefined, choice: TextChoice, around: string): unknown {
  const picked = text && pickText(text, [choice.locale], choice.contentLocale);
  if (!picked) return '';
  const { locale = choice.locale, value } = picked;
  const isOwn = languageOf(locale) === languageOf(around) && !rightToLeft.test(value);
  return isOwn ? value : html`<bdi lang=${locale}>${value}</bdi>`;
}
