import type { Answer, NeedsAnswer, SignUp, SignUpFrame } from '@geflecht/core/sign-up';

/** A sign-up without what it says about care, food and access, and that by itself. */
export interface NeedsApart {
  readonly signUp: SignUp;
  readonly needs: readonly NeedsAnswer[];
}

function needsAnswerOf(signUp: SignUp, { questionId, participantId, value }: Answer): NeedsAnswer {
  // What is answered for the whole party is kept with the one who speaks for it.
  const person = participantId ?? signUp.participants[0]?.id;
  const consent = signUp.consents?.find(({ purpose }) => purpose === 'needs');
  const id = `${signUp.id}:${questionId}:${person}`;
  const { id: signUpId, scope } = signUp;
  return { id, scope, signUpId, participantId: person, questionId, value, ...(consent && { consent }) } as NeedsAnswer;
}

/** Takes answers to needs questions out of a sign-up: they have a right and a deletion date of their own. */
export function needsApart(signUp: SignUp, { questions }: SignUpFrame): NeedsApart {
  const isNeed = ({ questionId }: Answer) => questions.some(({ id, group }) => id === questionId && group === 'needs');
  const own = signUp.answers?.filter(isNeed) ?? [];
  if (own.length === 0) return { signUp, needs: [] };
  const answers = signUp.answers?.filter((answer) => !isNeed(answer));
  return { signUp: { ...signUp, answers }, needs: own.map((answer) => needsAnswerOf(signUp, answer)) };
}

/** Puts needs back where rules look for them, for as long as a sign-up is judged. */
export function withNeeds(signUp: SignUp, needs: readonly NeedsAnswer[], { questions }: SignUpFrame): SignUp {
  const ofParty = new Set<string>(questions.filter(({ per }) => per !== 'participant').map(({ id }) => id));
  const answers = needs
    .filter(({ signUpId }) => signUpId === signUp.id)
    .map(({ questionId, participantId, value }): Answer =>
      ofParty.has(questionId) ? { questionId, value } : { questionId, participantId, value },
    );
  return answers.length === 0 ? signUp : { ...signUp, answers: [...(signUp.answers ?? []), ...answers] };
}
