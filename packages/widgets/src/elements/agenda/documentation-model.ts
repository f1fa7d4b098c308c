import type { Quote, ResultCard } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';

const kindsOfResults: readonly unknown[] = ['insight', 'idea', 'contact', 'topic', 'agreement', 'nextStep'];

/** Results in the order of their kinds. */
export function byKind(results: readonly ResultCard[] = []): readonly ResultCard[] {
  return results.toSorted((a, b) => kindsOfResults.indexOf(a.kind) - kindsOfResults.indexOf(b.kind));
}

/** Whose words a quotation tells: nobody's unless its attribution says so, a name only with a living consent. */
export function saidBy({ attribution, consent, function: task, name }: Quote): readonly (Text | undefined)[] {
  if (consent?.withdrawnAt) return [];
  if (attribution === 'role') return [task];
  return attribution === 'name' && consent ? [name, task] : [];
}
