import type { Issue } from '@geflecht/core/document';
import type { EnteredRequest } from './entered-request.js';
import { entryField } from './entry-field-names.js';
import type { EventOffer } from './event-offer.js';

/** What is to be said at a field; an empty name stands for the whole form. */
export interface FieldFinding {
  readonly field: string;
  readonly sentence: string;
}

type About = Readonly<Partial<Record<'choiceGroupId' | 'participantId' | 'questionId' | 'textId', string>>>;

function fieldOfChoice({ choiceGroupId = '', participantId = '' }: About, { choices }: EventOffer): string {
  const choice = choices.find(({ id }) => id === choiceGroupId);
  if (choice === undefined) return '';
  return choice.rule === 'rank'
    ? entryField.wish(participantId, choiceGroupId, 1)
    : entryField.choice(participantId, choiceGroupId);
}

/** The field a finding of the server is about; empty where it is none of the form. */
export function fieldOfIssue({ path, value }: Issue, { persons, fields }: EnteredRequest, offer: EventOffer): string {
  const [part, index, field] = path;
  const about = Object(value) as About;
  const isAt = typeof index === 'number';
  switch (part) {
    case 'contact':
      return typeof index === 'string' ? index : entryField.name;
    case 'participants':
      return isAt ? entryField.ofPerson(persons[index] ?? '', typeof field === 'string' ? field : 'name') : '';
    case 'bookings':
      return (isAt ? fields.bookings[index] : undefined) ?? fieldOfChoice(about, offer);
    case 'answers':
      if (isAt) return fields.answers[index] ?? '';
      return about.questionId === undefined ? '' : entryField.answer(about.questionId, about.participantId);
    case 'consents':
      return about.textId === undefined ? '' : entryField.consent(about.textId);
    default:
      return typeof part === 'string' ? part : '';
  }
}

/** Findings of the server by field, each sentence once at each. */
export function fieldFindings(
  issues: readonly Issue[],
  entered: EnteredRequest,
  { offer, locale }: { readonly offer: EventOffer; readonly locale: string },
): readonly FieldFinding[] {
  const findings = issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({
      field: fieldOfIssue(issue, entered, offer),
      sentence: locale === 'en' ? issue.message.en : issue.message.de,
    }));
  const seen = new Map(findings.map((finding) => [JSON.stringify([finding.field, finding.sentence]), finding]));
  return [...seen.values()];
}
