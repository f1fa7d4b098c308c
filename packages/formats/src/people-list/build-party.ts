import type { Instant } from '@geflecht/core/time';
import type { NeedsAnswer, Participant, SignUp, SignUpLogEntry } from '@geflecht/core/sign-up';
import { restKey } from '../programme-table/rest-key.js';
import { boundedText } from '../records/author-text.js';
import { readNumber, withoutGaps } from '../records/json-value.js';
import { modelBounds } from '../records/model-bounds.js';
import type { Findings } from '../reading/findings.js';
import { sourceOf } from '../records/origin.js';
import { firstBounded } from './bounded-cell.js';
import { buildPerson, dayOf } from './build-person.js';
import type { BuiltPerson, PersonFrame } from './build-person.js';
import type { ListContext } from './list-context.js';
import { mailOf } from './parties.js';
import type { Party } from './parties.js';
import { personName } from './person-row.js';
import type { PersonRow } from './person-row.js';

/** Stands where a list gives no mail address; nothing is ever delivered to it. */
export const missingMail = 'ohne-adresse@fehlt.invalid';

/** A party as the model has it, with the needs of its people apart. */
export interface BuiltParty {
  readonly signUp: SignUp;
  readonly needsAnswers: readonly NeedsAnswer[];
}

function instantOf(row: PersonRow, { zone, findings }: ListContext): Instant | undefined {
  if (row.value('signedUpAt') === '') return undefined;
  const { instant, day, start = 0 } = dayOf(row) ?? {};
  if (instant !== undefined) return zone.instantOf({ kind: 'instant', instant });
  if (day?.kind !== 'date') {
    findings.report('sign-up-date-unreadable', row.at);
    return undefined;
  }
  const clock = [Math.floor(start / 60), Math.floor(start) % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return zone.instantOf({ kind: 'local', date: day.date, clock });
}

/** People who are only counted: `Anzahl 3` beside one name are two more. */
function counted(row: PersonRow, signUpId: string, findings: Findings): readonly Participant[] {
  const stated = Math.floor(readNumber(row.value('count')) ?? 1);
  const further = Math.min(Math.max(1, stated), modelBounds.party) - 1;
  if (stated > modelBounds.party) findings.drop('list-cut', row.at, String(stated));
  return Array.from({ length: further }, (_person, index) => ({
    id: `${signUpId}-plus-${index + 1}` as Participant['id'],
    kind: 'adult' as const,
  }));
}

function logOf(at: Instant | undefined, status: SignUp['status']): readonly SignUpLogEntry[] {
  if (at === undefined) return [];
  const received: SignUpLogEntry = { at, by: 'party', to: 'received', cause: 'submit' };
  if (status === 'received') return [received];
  return [received, { at, by: 'team', from: 'received', to: status, cause: 'import' }];
}

function restFields(people: readonly BuiltPerson[]) {
  const filled = people.flatMap(({ participant, rest }) =>
    rest.length === 0
      ? []
      : [[participant.id, Object.fromEntries(rest.map(({ heading, cell }) => [restKey(heading), cell]))] as const],
  );
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function contactOf(rows: readonly PersonRow[], { findings }: ListContext): SignUp['contact'] {
  const mail = rows.map(mailOf).find((found) => found !== undefined);
  const [first] = rows;
  if (mail === undefined)
    findings.report(first?.value('mail') === '' ? 'mail-missing' : 'mail-unreadable', first?.at ?? 'file');
  const name = rows.map(personName).find((found) => found !== '') ?? mail ?? '–';
  return withoutGaps({
    // The same words were told of where they name the person.
    name: boundedText(name, modelBounds.personal, () => undefined),
    mail: mail ?? missingMail,
    phone: firstBounded(rows, 'phone', findings),
  });
}

/** Writes a party down as a sign-up that an import brought. */
export function buildParty(party: Party, context: ListContext): BuiltParty {
  const { key, status, rows } = party;
  const id = `import-${key}` as SignUp['id'];
  const contact = contactOf(rows, context);
  const people = rows.map((row, index) => {
    const frame: PersonFrame = {
      context,
      id: `${id}-${index + 1}` as Participant['id'],
      signUpId: id,
      status,
      contact,
    };
    return buildPerson(row, frame);
  });
  const further = rows.length === 1 && rows[0] !== undefined ? counted(rows[0], id, context.findings) : [];
  const at = rows.map((row) => instantOf(row, context)).find((found) => found !== undefined);
  const bookings = people.flatMap((each) => each.bookings);
  const answers = people.flatMap((each) => each.answers);
  const signUp = withoutGaps({
    id,
    scope: { eventId: context.eventId },
    eventId: context.eventId,
    submitKey: `import-${key}`,
    contact,
    participants: [...people.map(({ participant }) => participant), ...further],
    bookings: bookings.length === 0 ? undefined : bookings,
    answers: answers.length === 0 ? undefined : answers,
    invoice: firstBounded(rows, 'invoice', context.findings),
    channel: 'import' as const,
    status,
    queuedAt: status === 'waiting' ? at : undefined,
    log: logOf(at, status),
    source: sourceOf(context.system, { originalId: key, rest: restFields(people) }),
  });
  return { signUp, needsAnswers: people.flatMap((each) => each.needsAnswers) };
}
