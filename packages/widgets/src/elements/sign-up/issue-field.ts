import type { SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { fieldNames } from './field-names.js';
import { extrasChoiceId, wayChoiceId } from './form-model.js';
import type { FormModel } from './form-model.js';
import { invoiceNames } from './invoice-text.js';

/** A request and the model its form was drawn from. */
export interface SentForm {
  readonly request: SignUpRequest;
  readonly model: FormModel;
}

type About = Readonly<Partial<Record<'choiceGroupId' | 'participantId' | 'questionId' | 'textId', string>>>;

function personOf({ request }: SentForm, participantId: string | undefined): number {
  return Math.max(
    0,
    request.participants.findIndex(({ id }) => id === participantId),
  );
}

function participantField([, index, field]: Issue['path']): string | undefined {
  if (typeof index !== 'number') return undefined;
  return index === 0 && field === 'name' ? fieldNames.name : `person.${index}.${field}`;
}

function choiceIdOf(bookableId: string, { model }: SentForm): string {
  const holds = ({ options }: FormModel['choices'][number]) => options.some((each) => each.bookableId === bookableId);
  return model.choices.find(holds)?.id ?? extrasChoiceId;
}

function choiceField(person: number, choiceId: string, { model }: SentForm): string {
  const isRanked = model.choices.some(({ id, rule }) => id === choiceId && rule === 'rank');
  return isRanked ? fieldNames.rankedChoice({ person, choiceId, rank: 1 }) : fieldNames.choice(person, choiceId);
}

function bookingField([, index]: Issue['path'], about: About, sent: SentForm): string {
  const wish = typeof index === 'number' ? sent.request.bookings?.[index] : undefined;
  if (wish === undefined) {
    return choiceField(personOf(sent, about.participantId), about.choiceGroupId ?? wayChoiceId, sent);
  }
  return choiceField(personOf(sent, wish.participantId), choiceIdOf(wish.bookableId, sent), sent);
}

function answerField([, index]: Issue['path'], about: About, { request, model }: SentForm): string | undefined {
  const answer = typeof index === 'number' ? request.answers?.[index] : undefined;
  const questionId = answer?.questionId ?? about.questionId;
  if (questionId === undefined) return undefined;
  const question = [...model.questions, ...model.needs].find(({ id }) => id === questionId);
  const isNeed = question?.group === 'needs';
  if (question?.per !== 'participant') {
    return isNeed ? fieldNames.need('party', questionId) : fieldNames.partyAnswer(questionId);
  }
  const person = personOf({ request, model }, answer?.participantId ?? about.participantId);
  return isNeed ? fieldNames.need(person, questionId) : fieldNames.personAnswer(person, questionId);
}

function consentField([, index]: Issue['path'], about: About, { request }: SentForm): string | undefined {
  const textId = (typeof index === 'number' ? request.consents?.[index]?.textId : undefined) ?? about.textId;
  return textId === undefined ? undefined : fieldNames.consent(textId);
}

/**
 * The name of the field a finding of the backend is about.
 * @returns undefined when it is about the whole form
 */
export function issueField(issue: Issue, sent: SentForm): string | undefined {
  const about = (issue.value ?? {}) as About;
  const [area, field] = issue.path;
  switch (area) {
    case 'contact':
      return `contact.${field ?? 'name'}`;
    case 'participants':
      return participantField(issue.path);
    case 'bookings':
      return bookingField(issue.path, about, sent);
    case 'answers':
      return answerField(issue.path, about, sent);
    case 'consents':
      return consentField(issue.path, about, sent);
    case 'feeClassId':
      return fieldNames.feeClass;
    default:
      return area === fieldNames.code || area === fieldNames.mode || area === invoiceNames.name ? area : undefined;
  }
}
