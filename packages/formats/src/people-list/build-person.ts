import type { Answer, Booking, NeedsAnswer, Participant, SignUp } from '@geflecht/core/sign-up';
import { readWhen } from '../programme-table/read-when.js';
import type { When } from '../programme-table/read-when.js';
import { asText, readNumber, withoutGaps } from '../records/json-value.js';
import { boundedCell } from './bounded-cell.js';
import { needsRoles } from './data/people-columns.js';
import type { ListContext } from './list-context.js';
import { answerOf } from './needs-question.js';
import { mailOf } from './parties.js';
import { askedBy, choicesOf } from './party-bookings.js';
import { personName } from './person-row.js';
import type { NamedCell, PersonRow } from './person-row.js';
import { statusOfWords } from './sign-up-status.js';

const ageOfAdults = 18;
const knownKind = /kind|child|baby|jugend|schüler|assist|begleitperson|erwachs|adult/i;

/** One person as the model has them. */
export interface BuiltPerson {
  readonly participant: Participant;
  readonly bookings: readonly Booking[];
  readonly answers: readonly Answer[];
  readonly needsAnswers: readonly NeedsAnswer[];
  /** Cells without a home in the model. */
  readonly rest: readonly NamedCell[];
}

/** What is known of a person beside the row: their party and id. */
export interface PersonFrame {
  readonly context: ListContext;
  readonly id: Participant['id'];
  readonly signUpId: SignUp['id'];
  readonly status: SignUp['status'];
  readonly contact: SignUp['contact'];
}

function kindOf(row: PersonRow, age: number | undefined): Participant['kind'] {
  const words = row.value('kind');
  if (/kind|child|baby|jugend|schüler/i.test(words) && !/erwachs|adult/i.test(words)) return 'child';
  if (/assist|begleitperson/i.test(words)) return 'assistant';
  return age !== undefined && age < ageOfAdults ? 'child' : 'adult';
}

function ageOf(row: PersonRow): number | undefined {
  const age = readNumber(row.value('age').replace(/\s*(jahre?|years?|j\.)$/i, ''));
  return age !== undefined && Number.isInteger(age) && age >= 0 && age <= 130 ? age : undefined;
}

/** The day of sign-up, if the cell names one in full. */
export function dayOf(row: PersonRow): When | undefined {
  const when = readWhen(row.value('signedUpAt'), { expects: 'day' });
  return when?.instant !== undefined || when?.day?.kind === 'date' ? when : undefined;
}

function needsOf(row: PersonRow, { context, signUpId, id }: PersonFrame) {
  const place = { at: row.at, findings: context.findings };
  const cells = needsRoles.flatMap((role) => row.values(role)).filter(({ cell }) => !/^[-–—]+$/.test(cell));
  return cells.flatMap(({ heading, cell }, index): readonly NeedsAnswer[] => {
    const question = context.needs.get(heading);
    if (question === undefined) return [];
    return [
      {
        id: `${id}-needs-${index + 1}` as NeedsAnswer['id'],
        scope: { eventId: context.eventId },
        signUpId,
        participantId: id,
        questionId: question.id,
        value: answerOf(boundedCell(cell, 'answer', place), question.kind),
      },
    ];
  });
}

/** Cells of roles that the model did not take in: what could not be read, and a second address of a party. */
function unreadOf(row: PersonRow, { mail, phone }: SignUp['contact']): readonly NamedCell[] {
  return [
    ...(mailOf(row) === mail ? [] : row.values('mail')),
    ...(row.value('phone') === phone ? [] : row.values('phone')),
    ...(ageOf(row) === undefined ? row.values('age') : []),
    ...(knownKind.test(row.value('kind')) ? [] : row.values('kind')),
    ...(statusOfWords(row.value('status')) === undefined ? row.values('status') : []),
    ...(dayOf(row) === undefined ? row.values('signedUpAt') : []),
    ...(row.values('invoice').length > 1 ? row.values('invoice').slice(1) : []),
    ...row.values('group'),
  ];
}

function restOf(row: PersonRow, used: ReadonlySet<NamedCell>, { contact }: PersonFrame): readonly NamedCell[] {
  const aside = [...row.values('consent'), ...row.values('signature')];
  return [...row.others.filter((cell) => !used.has(cell)), ...aside, ...unreadOf(row, contact)];
}

/** Writes one person of a party down. */
export function buildPerson(row: PersonRow, frame: PersonFrame): BuiltPerson {
  const { context, id, status } = frame;
  const { bookings, unmatched, ticked } = choicesOf(row, context, { id, status });
  const asked = row.others.flatMap((cell) => {
    const question = ticked.includes(cell) ? undefined : askedBy(context, cell.heading);
    return question === undefined ? [] : [{ cell, question }];
  });
  const age = ageOf(row);
  const place = { at: row.at, findings: context.findings };
  if (row.values('consent').length > 0) context.findings.report('consent-unproven', row.at);
  return {
    participant: withoutGaps({
      id,
      name: asText(boundedCell(personName(row), 'personal', place)),
      kind: kindOf(row, age),
      age,
      organisation: asText(boundedCell(row.value('organisation'), 'personal', place)),
      function: asText(boundedCell(row.value('function'), 'personal', place)),
    }),
    bookings,
    answers: asked.map(({ cell, question }) => ({
      questionId: question.id,
      ...(question.per === 'party' ? {} : { participantId: id }),
      value: answerOf(boundedCell(cell.cell, 'answer', place), question.kind),
    })),
    needsAnswers: needsOf(row, frame),
    rest: [...restOf(row, new Set([...ticked, ...asked.map(({ cell }) => cell)]), frame), ...unmatched],
  };
}
