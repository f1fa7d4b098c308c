import type { NeedsAnswer } from './needs-answer.js';
import { membersOf } from './party-members.js';
import type { Answer, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** A sign-up without what it says about care, food and access, and that by itself. */
export interface NeedsApart {
  readonly signUp: SignUp;
  readonly needs: readonly NeedsAnswer[];
}

function needsQuestions({ questions }: SignUpFrame): ReadonlySet<string> {
  return new Set<string>(questions.filter(({ group }) => group === 'needs').map(({ id }) => id));
}

function apart(signUp: SignUp, { questionId, participantId, value }: Answer): readonly NeedsAnswer[] {
  // An answer for the whole party is kept with one who belongs to it, even after the first was replaced.
  const person = participantId ?? (membersOf(signUp)[0] ?? signUp.participants[0])?.id;
  if (person === undefined) return [];
  const consent = signUp.consents?.find(({ purpose, withdrawnAt }) => purpose === 'needs' && withdrawnAt === undefined);
  const id = `${signUp.id}:${questionId}:${person}` as NeedsAnswer['id'];
  const { id: signUpId, scope } = signUp;
  return [{ id, scope, signUpId, participantId: person, questionId, value, ...(consent && { consent }) }];
}

/** Takes answers to needs questions out of a sign-up: they have a right and a date of their own. */
export function splitNeeds(signUp: SignUp, frame: SignUpFrame): NeedsApart {
  const asked = needsQuestions(frame);
  const { answers = [] } = signUp;
  const own = answers.filter(({ questionId }) => asked.has(questionId));
  if (own.length === 0) return { signUp, needs: [] };
  const others = answers.filter(({ questionId }) => !asked.has(questionId));
  return { signUp: { ...signUp, answers: others }, needs: own.flatMap((answer) => apart(signUp, answer)) };
}

/** The same for many sign-ups, wherever their needs answers were kept. */
export function splitAllNeeds(
  signUps: readonly SignUp[],
  frame: SignUpFrame,
): { readonly signUps: readonly SignUp[]; readonly needsAnswers: readonly NeedsAnswer[] } {
  const split = signUps.map((signUp) => splitNeeds(signUp, frame));
  return { signUps: split.map(({ signUp }) => signUp), needsAnswers: split.flatMap(({ needs }) => needs) };
}

/** Puts needs answers back where rules look for them, for as long as a sign-up is judged. */
export function joinNeeds(signUp: SignUp, needs: readonly NeedsAnswer[], { questions }: SignUpFrame): SignUp {
  const ofParty = new Set<string>(questions.filter(({ per }) => per !== 'participant').map(({ id }) => id));
  const answers = needs.map(({ questionId, participantId, value }): Answer =>
    ofParty.has(questionId) ? { questionId, value } : { questionId, participantId, value },
  );
  return { ...signUp, answers: [...(signUp.answers ?? []), ...answers] };
}
