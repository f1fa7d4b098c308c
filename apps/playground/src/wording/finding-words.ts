import type { FindingPlace, FindingTopic, GroupedFinding } from '../reading/finding-groups.js';
import { counted } from './counted.js';
import { advices } from './data/finding-advice.js';
import { placeWords } from './place-words.js';

/** Headings of the groups, as questions people have. */
export const topicHeadings: Readonly<Record<FindingTopic, string>> = {
  lost: 'Was fehlt',
  doubtful: 'Bitte prüfen',
  publishing: 'Vor dem Veröffentlichen',
  noted: 'Gut zu wissen',
};

/** One place with what stood there: `Zeile 3: vielleicht`. */
export function foundWords({ at, value }: FindingPlace): string {
  return [placeWords(at), value ?? ''].filter((part) => part !== '').join(': ');
}

/** How many places are not listed. */
export function furtherWords({ further }: GroupedFinding): string {
  return further <= 0 ? '' : `und ${counted(further, 'weitere Stelle', 'weitere Stellen')}`;
}

/** What can be done about a finding on this page or in the file; nothing where there is nothing to do. */
export function adviceWords({ code }: GroupedFinding): string {
  return advices.get(code) ?? '';
}
