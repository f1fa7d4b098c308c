import type { Text } from '@geflecht/core/text';
import type { Findings } from '../reading/findings.js';
import { plainText } from '../records/author-text.js';

/** The title of an entry; one without is called „Ohne Titel“ and reported. */
export function titleOf(value: unknown, findings: Findings, at: string): Text {
  const title = plainText(value, findings, at);
  if (title !== undefined) return title;
  findings.report('title-missing', at);
  return { de: 'Ohne Titel', en: 'Untitled' };
}
