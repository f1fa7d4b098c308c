import type { Participant, SignUp } from '@geflecht/core/sign-up';
import { erasedParty, isErased } from '../sign-up/erased-party.js';
import type { RetentionRule } from './retention-rules.js';

function withoutPhone(signUp: SignUp): SignUp {
  const { phone, ...contact } = signUp.contact;
  return phone === undefined ? signUp : { ...signUp, contact };
}

function withoutInvoice(signUp: SignUp): SignUp {
  const { invoice, ...others } = signUp;
  return invoice === undefined ? signUp : others;
}

function withoutOf(signUp: SignUp, fields: readonly (keyof Participant)[]): SignUp {
  const { participants } = signUp;
  if (!participants.some((person) => fields.some((field) => person[field] !== undefined))) return signUp;
  const bare = participants.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([field]) => !(fields as readonly string[]).includes(field))),
  );
  return { ...signUp, participants: bare as unknown as SignUp['participants'] };
}

function withoutAnswer(signUp: SignUp, question: string | undefined): SignUp {
  const { answers = [] } = signUp;
  const kept = answers.filter(({ questionId }) => (questionId as string) !== question);
  return kept.length === answers.length ? signUp : { ...signUp, answers: kept };
}

/** For so long a mistake can be put right, and the mails that name them are under way. */
const millisecondsAfterLeaving = 86_400_000;

/** Of persons who left, or whose place somebody else took, it stays that they were and of which kind. */
function withoutLeft(signUp: SignUp, at: string): SignUp {
  const before = Date.parse(at) - millisecondsAfterLeaving;
  const { participants, answers } = signUp;
  const bare = participants.map((person) => {
    const { id, kind, leftAt, replacedBy, ...told } = person;
    const isDue = leftAt !== undefined && Date.parse(leftAt) <= before && Object.keys(told).length > 0;
    return isDue ? { id, kind, leftAt, ...(replacedBy === undefined ? {} : { replacedBy }) } : person;
  });
  const gone = new Set<string>(
    bare.flatMap(({ id, leftAt }) => (leftAt !== undefined && Date.parse(leftAt) <= before ? id : [])),
  );
  const kept = answers?.filter(({ participantId }) => participantId === undefined || !gone.has(participantId));
  const isSame = kept?.length === answers?.length && bare.every((person, index) => person === participants[index]);
  return isSame ? signUp : { ...signUp, participants: bare, ...(kept === undefined ? {} : { answers: kept }) };
}

/**
 * A sign-up without the fields a rule erases; the same object where it holds none of them. Needs answers kept apart, and
 * mails, stay untouched here.
 */
export function eraseFields(signUp: SignUp, { group, questionId }: RetentionRule, at: string): SignUp {
  if (isErased(signUp)) return signUp;
  switch (group) {
    case 'phone':
      return withoutPhone(signUp);
    case 'ages':
      return withoutOf(signUp, ['age']);
    case 'organisations':
      return withoutOf(signUp, ['organisation', 'function']);
    case 'invoice':
      return withoutInvoice(signUp);
    case 'needs':
    case 'answers':
      return withoutAnswer(signUp, questionId);
    case 'left':
      return withoutLeft(signUp, at);
    case 'normal':
      return erasedParty(signUp, at);
    default:
      return signUp;
  }
}
