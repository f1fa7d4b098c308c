import type { Question } from '@geflecht/core/sign-up';
import { headingName } from '../programme-table/heading.js';
import { readNumber } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { namesOfPeopleRole } from './data/people-columns.js';

/** What a needs answer is about. */
export type NeedsTopic = 'food' | 'childcare' | 'access';

const yes = /^(?:ja|yes|x|true|wahr|1|✓|✔|gewünscht|benötigt)$/i;
const no = /^(?:nein|no|false|falsch|0|nicht benötigt)$/i;
const topics: readonly NeedsTopic[] = ['childcare', 'food', 'access'];
/** Needs are erased first: two weeks after the event. */
const deleteAfterDays = 14;
const reasons: Readonly<Record<NeedsTopic, { readonly de: string; readonly en: string }>> = {
  food: { de: 'Damit die Küche für alle etwas hat.', en: 'So that the kitchen has something for everybody.' },
  childcare: { de: 'Damit die Kinderbetreuung planen kann.', en: 'So that childcare can plan.' },
  access: { de: 'Damit alle teilnehmen können.', en: 'So that everybody can take part.' },
};

/** What a question or heading is about, by its words. */
export function topicOfWords(words: string): NeedsTopic | undefined {
  const name = headingName(words);
  return topics.find((topic) => {
    const { names, words: shape } = namesOfPeopleRole[topic];
    return names.includes(name) || shape?.test(name) === true;
  });
}

/** What a question is about, by its labels and id. */
export function topicOfQuestion({ label, id }: Question): NeedsTopic | undefined {
  const labels = typeof label === 'string' ? [label] : Object.values(label);
  return [...labels, id].map(topicOfWords).find((topic) => topic !== undefined);
}

/** The question that a column of needs answers, without asking anybody anew. */
export function needsQuestion(heading: string, topic: NeedsTopic, cells: readonly string[]): Question {
  const areTicks = cells.every((cell) => yes.test(cell) || no.test(cell));
  const areNumbers = cells.every((cell) => readNumber(cell) !== undefined);
  const kind = areNumbers && !areTicks ? 'number' : 'text';
  return {
    id: `needs-${topic}-${slug(heading)}` as Question['id'],
    kind: areTicks ? 'yesNo' : kind,
    label: heading,
    reason: reasons[topic],
    per: 'participant',
    group: 'needs',
    readers: 'private',
    deleteAfterDays,
    feeds: 'headcount',
  };
}

/** A cell as answer to a question of that kind. */
export function answerOf(cell: string, kind: Question['kind']): string | number | boolean {
  if (kind === 'yesNo') return yes.test(cell);
  return kind === 'number' ? (readNumber(cell) ?? cell) : cell;
}
