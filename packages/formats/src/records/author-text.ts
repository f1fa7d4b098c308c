import type { Text } from '@geflecht/core/text';
import type { Findings } from '../reading/findings.js';
import { asText, isJsonObject } from './json-value.js';
import { modelBounds } from './model-bounds.js';
import { richTextFromHtml } from './rich-text-from-html.js';

const tagShape = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/;

type Clean = (value: string) => string | undefined;

/** A text no longer than the model allows; `note` tells of the cut. */
export function boundedText(value: string, longest: number, note: () => void): string {
  if (value.length <= longest) return value;
  note();
  return `${value.slice(0, longest - 1).trimEnd()}…`;
}

/** A text, or a map of language tag → text where all keys are tags; one language alone stays a map. */
function eachLanguage(value: unknown, clean: Clean): Text | undefined {
  const single = asText(value);
  if (single !== undefined) return clean(single);
  if (!isJsonObject(value)) return undefined;
  const texts = Object.entries(value).flatMap(([tag, text]) => {
    const cleaned = tagShape.test(tag) ? clean(asText(text) ?? '') : undefined;
    return cleaned === undefined ? [] : [[tag.replaceAll('_', '-'), cleaned] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** Line breaks of one kind; outer blanks are gone already. */
function tidy(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}

/** Author text without formatting, within the model's length; one string or a map of languages. */
export function plainText(value: unknown, findings: Findings, at: string): Text | undefined {
  return eachLanguage(value, (written) => {
    const text = tidy(written);
    return text === '' ? undefined : boundedText(text, modelBounds.text, () => findings.drop('text-cut', at, text));
  });
}

/** Author text of several paragraphs; HTML becomes the formatted text of the model. */
export function richText(value: unknown, findings: Findings, at: string): Text | undefined {
  return eachLanguage(value, (written) => {
    const text = tidy(written);
    const converted = richTextFromHtml(text);
    if (converted !== text) findings.report('html-converted', at);
    if (converted === '') return undefined;
    return boundedText(converted, modelBounds.richText, () => findings.drop('text-cut', at, converted));
  });
}
