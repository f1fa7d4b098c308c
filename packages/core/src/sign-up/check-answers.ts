import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import { isDay } from '../time/day.js';
import type { Question } from './question.js';
import { requestIssue } from './request-issue.js';
import type { RequestIssueCode } from './request-issue.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { Asked } from './sign-up-window.js';

type RequestAnswer = NonNullable<SignUpRequest['answers']>[number];
type Value = RequestAnswer['value'];

function isEmpty(value: Value): boolean {
  return (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function misfit({ kind, options = [] }: Question, value: Value): RequestIssueCode | undefined {
  const known = (id: Value | string) => options.some((option) => option.id === id);
  if (kind === 'multi') {
    if (!Array.isArray(value)) return 'type-wrong';
    return new Set(value).size === value.length && value.every(known) ? undefined : 'value-not-allowed';
  }
  if (kind === 'number') return typeof value === 'number' ? undefined : 'type-wrong';
  if (kind === 'yesNo') return typeof value === 'boolean' ? undefined : 'type-wrong';
  if (typeof value !== 'string') return 'type-wrong';
  if (value === '') return undefined;
  if (kind === 'choice' && !known(value)) return 'value-not-allowed';
  return kind === 'date' && !isDay(value) ? 'value-not-allowed' : undefined;
}

function addresseeCode(question: Question, answer: RequestAnswer, participants: ReadonlySet<string>) {
  if (answer.participantId === undefined) return question.per === 'participant' ? 'value-missing' : undefined;
  if (question.per !== 'participant') return 'value-not-allowed';
  return participants.has(answer.participantId) ? undefined : 'participant-unknown';
}

/** The same answer twice is one too many: which of the two should hold? */
function isRepeated(answers: readonly RequestAnswer[], index: number): boolean {
  const { questionId, participantId } = answers[index] ?? {};
  return answers.findIndex((each) => each.questionId === questionId && each.participantId === participantId) < index;
}

/** Needs are kept by a consent of their own; where nobody asks for it there is no safe place for them. */
function unsafeNeed({ consents = [] }: SignUpRequest, { consentTexts }: SignUpFrame) {
  const text = consentTexts.find(({ purpose }) => purpose === 'needs');
  if (text === undefined) {
    return (path: readonly (string | number)[], about: Readonly<Record<string, string>>) =>
      requestIssue({ path: [...path], code: 'needs-not-supported', about });
  }
  if (consents.some(({ textId }) => textId === text.id)) return undefined;
  return () => requestIssue({ path: ['consents'], code: 'consent-required', about: { textId: text.id } });
}

function checkStated(request: SignUpRequest, frame: SignUpFrame, asked: Asked): Issue[] {
  const questions = new Map(frame.questions.map((question) => [question.id as string, question]));
  const participants = new Set<string>(request.participants.map(({ id }) => id));
  const answers = request.answers ?? [];
  return answers.flatMap((answer, index) => {
    const path = ['answers', index];
    const about = { questionId: answer.questionId };
    const question = questions.get(answer.questionId);
    if (question === undefined || !asked.question(question.id)) {
      return [requestIssue({ path: [...path, 'questionId'], code: 'question-unknown', about })];
    }
    const unsafe = question.group === 'needs' ? unsafeNeed(request, frame) : undefined;
    if (unsafe !== undefined) return [unsafe(path, about)];
    const addressee = addresseeCode(question, answer, participants);
    if (addressee !== undefined) {
      return [requestIssue({ path: [...path, 'participantId'], code: addressee, about })];
    }
    if (isRepeated(answers, index)) return [requestIssue({ path, code: 'id-duplicate', about })];
    const code = misfit(question, answer.value);
    return code === undefined ? [] : [requestIssue({ path: [...path, 'value'], code, about })];
  });
}

function answerOf(request: SignUpRequest, questionId: string, participantId: string | undefined) {
  const answers = (request.answers ?? []).filter((answer) => answer.questionId === questionId);
  return (
    answers.find((answer) => answer.participantId === participantId) ??
    answers.find((answer) => answer.participantId === undefined)
  );
}

/**
 * Whether a question is shown to a person, or to the party when none is given: always, unless it
 * depends on another answer.
 */
export function isShown(question: Question, request: SignUpRequest, participantId?: string): boolean {
  if (question.showIf === undefined) return true;
  const { questionId, equals } = question.showIf;
  const value = answerOf(request, questionId, participantId)?.value;
  return Array.isArray(value) ? value.includes(equals) : value === equals;
}

function checkMissing(request: SignUpRequest, frame: SignUpFrame, asked: Asked): Issue[] {
  const required = frame.questions.filter(
    (question) => question.required === true && question.group !== 'needs' && asked.question(question.id),
  );
  return required.flatMap((question) => {
    const persons = question.per === 'participant' ? request.participants.map(({ id }) => id) : [undefined];
    return persons.flatMap((participantId) => {
      const answer = (request.answers ?? []).find(
        (each) => each.questionId === question.id && each.participantId === participantId,
      );
      if (answer !== undefined && !isEmpty(answer.value)) return [];
      if (!isShown(question, request, participantId)) return [];
      const about = { questionId: question.id, ...(participantId === undefined ? {} : { participantId }) };
      return [requestIssue({ path: ['answers'], code: 'answer-required', about })];
    });
  });
}

/** Findings about the answers of a request: unknown, misplaced, of the wrong kind, or missing. */
export function checkAnswers(request: SignUpRequest, frame: SignUpFrame, asked: Asked): Issue[] {
  return [...checkStated(request, frame, asked), ...checkMissing(request, frame, asked)];
}
