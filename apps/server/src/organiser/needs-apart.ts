import type { NeedsAnswer, SignUp, SignUpFrame } from '@geflecht/core/sign-up';

/** Sign-ups without what they say about care, food and access, and that by itself. */
export interface NeedsApart {
  readonly signUps: readonly SignUp[];
  readonly needsAnswers: readonly NeedsAnswer[];
}

/** Takes answers to needs questions out of sign-ups, wherever they were kept: they have a right and a date of their own. */
export function needsApart(signUps: readonly SignUp[], { questions, event }: SignUpFrame): NeedsApart {
  const needs = new Set<string>(questions.filter(({ group }) => group === 'needs').map(({ id }) => id));
  const needsAnswers = signUps.flatMap(({ id, answers = [], participants, consents = [] }) => {
    const consent = consents.find(({ purpose, withdrawnAt }) => purpose === 'needs' && withdrawnAt === undefined);
    const own = answers.filter(({ questionId }) => needs.has(questionId));
    return own.flatMap((answer, index): readonly NeedsAnswer[] => {
      const participantId = answer.participantId ?? participants[0]?.id;
      if (participantId === undefined) return [];
      const { questionId, value } = answer;
      const named = { id: `${id}_${index}` as NeedsAnswer['id'], scope: { eventId: event.id } };
      return [{ ...named, signUpId: id, participantId, questionId, value, consent }];
    });
  });
  const without = signUps.map((signUp) => ({
    ...signUp,
    answers: signUp.answers?.filter(({ questionId }) => !needs.has(questionId)),
  }));
  return { signUps: without, needsAnswers };
}
