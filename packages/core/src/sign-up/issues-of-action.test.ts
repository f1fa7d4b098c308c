import { describe, expect, it } from 'vitest';
import { buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';

const field = buildQuestion({ id: 'field', kind: 'choice', options: [{ id: 'kita', label: 'Kita' }] });
const questions = [buildQuestion(), field, buildQuestion({ id: 'each', per: 'participant', required: true })];
const frame = buildFrame({ document: { questions }, rules: { substitutes: 'anyone' } });
const kept = [
  { questionId: 'question-1', value: 'bleibt' },
  ...['p0', 'p1'].map((participantId) => ({ questionId: 'each', participantId, value: 'ja' })),
];
const signUp = buildParty('a', 'confirmed', { size: 2, fields: { answers: kept } });

function found(action: object) {
  const result = changeOwnSignUp(signUp, action as OwnAction, optionsOf(frame, [signUp], at));
  if (result.ok) throw new TypeError('nothing is wrong');
  const issues = (result.about?.['issues'] ?? []) as readonly { path: unknown; code: string }[];
  return issues.map(({ path, code }) => [path, code]);
}

describe('findings about an action', () => {
  it('lead to the answer that was sent, wherever it stands among those kept', () => {
    expect(found({ do: 'change', answers: [{ questionId: 'field', value: 'nichts davon' }] })).toEqual([
      [['answers', 0, 'value'], 'value-not-allowed'],
    ]);
  });

  it('lead to the wish that was sent, wherever it stands among those kept', () => {
    const bookings = [
      { participantId: 'p0', bookableId: 'bookable-1' },
      { participantId: 'p1', bookableId: 'bookable-1' },
      { participantId: 'p0', bookableId: 'no-such-place' },
    ];
    expect(found({ do: 'change', bookings })).toEqual([[['bookings', 2, 'bookableId'], 'bookable-unknown']]);
  });

  it('lead to what a substitute says, and lacks', () => {
    const by = { id: 'p9', kind: 'adult', name: 'Bo Ersatz' };
    const replace = (answers: readonly object[]) => found({ do: 'replace', participantId: 'p1', by, answers });
    expect(replace([])).toEqual([[['answers'], 'answer-required']]);
    expect(replace([{ questionId: 'each', participantId: 'p9', value: 7 }])).toEqual([
      [['answers', 0, 'value'], 'type-wrong'],
    ]);
  });
});
