import type { CheckSettings } from './check-rule.js';

/** What must not lie open is an error in a document that does. */
export function severityIn({ isPublished }: CheckSettings): 'error' | 'warning' {
  return isPublished ? 'error' : 'warning';
}
