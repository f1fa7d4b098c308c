import type { SignUpRequest } from '../contract/index.js';
import type {
  Attendance,
  Bookable,
  Booking,
  ChoiceGroup,
  ConsentText,
  NeedsAnswer,
  Participant,
  Question,
  SignUp,
  SignUpRules,
} from '../sign-up/index.js';
import type { Overrides, Plain } from './plain.js';

const scope = { eventId: 'event-1' };

/** Rules, `rules-1`, of a sign-up that is open to everybody in February 2027. */
export function buildSignUpRules(overrides: Overrides<SignUpRules> = {}): SignUpRules {
  const rules: Plain<SignUpRules> = {
    id: 'rules-1',
    scope,
    eventId: 'event-1',
    windows: [{ id: 'window-1', opens: '2027-02-01', closes: '2027-02-28' }],
    ...overrides,
  };
  return rules as SignUpRules;
}

/** Ten places, `bookable-1`, at the whole event. */
export function buildBookable(overrides: Overrides<Bookable> = {}): Bookable {
  const bookable: Plain<Bookable> = {
    id: 'bookable-1',
    scope,
    kind: 'event',
    targetId: 'event-1',
    capacity: 10,
    ...overrides,
  };
  return bookable as Bookable;
}

/** A choice, `choice-1`, of one out of `bookable-1`. */
export function buildChoiceGroup(overrides: Overrides<ChoiceGroup> = {}): ChoiceGroup {
  const group: Plain<ChoiceGroup> = {
    id: 'choice-1',
    scope,
    title: 'Werkstätten am Nachmittag',
    bookableIds: ['bookable-1'],
    rule: 'pickOne',
    ...overrides,
  };
  return group as ChoiceGroup;
}

/** A free text question, `question-1`, that nobody has to answer. */
export function buildQuestion(overrides: Overrides<Question> = {}): Question {
  const question: Plain<Question> = {
    id: 'question-1',
    scope,
    kind: 'text',
    label: 'Was möchten Sie mitnehmen?',
    reason: 'Damit wir den Tag darauf ausrichten.',
    deleteAfterDays: 30,
    ...overrides,
  };
  return question as Question;
}

/** The compulsory consent, `consent-1`, to take part. */
export function buildConsentText(overrides: Overrides<ConsentText> = {}): ConsentText {
  const consent: Plain<ConsentText> = {
    id: 'consent-1',
    scope,
    purpose: 'participation',
    text: 'Ich bin einverstanden, dass meine Angaben für diese Veranstaltung gespeichert werden.',
    version: '1',
    compulsory: true,
    ...overrides,
  };
  return consent as ConsentText;
}

/** An adult, `participant-1`. */
export function buildParticipant(overrides: Overrides<Participant> = {}): Participant {
  const participant: Plain<Participant> = { id: 'participant-1', kind: 'adult', name: 'Ada Beispiel', ...overrides };
  return participant as Participant;
}

/** The confirmed place, `booking-1`, of `participant-1` at `bookable-1`. */
export function buildBooking(overrides: Overrides<Booking> = {}): Booking {
  const booking: Plain<Booking> = {
    id: 'booking-1',
    participantId: 'participant-1',
    bookableId: 'bookable-1',
    status: 'confirmed',
    ...overrides,
  };
  return booking as Booking;
}

/** A confirmed party of one, `sign-up-1`, with a place at `bookable-1`. */
export function buildSignUp(overrides: Overrides<SignUp> = {}): SignUp {
  const signUp: Plain<SignUp> = {
    id: 'sign-up-1',
    scope,
    eventId: 'event-1',
    submitKey: 'submit-key-1',
    contact: { name: 'Ada Beispiel', mail: 'ada@verein.example' },
    participants: [buildParticipant()],
    bookings: [buildBooking()],
    channel: 'form',
    status: 'confirmed',
    manageKeyHash: 'hash-of-the-manage-link',
    log: [{ at: '2027-02-01T09:00:00+01:00', by: 'party', to: 'confirmed', cause: 'submit' }],
    ...overrides,
  };
  return signUp as SignUp;
}

/** What `participant-1` of `sign-up-1` answered to the needs question `question-1`. */
export function buildNeedsAnswer(overrides: Overrides<NeedsAnswer> = {}): NeedsAnswer {
  const answer: Plain<NeedsAnswer> = {
    id: 'needs-answer-1',
    scope,
    signUpId: 'sign-up-1',
    participantId: 'participant-1',
    questionId: 'question-1',
    value: 'vegetarisch',
    ...overrides,
  };
  return answer as NeedsAnswer;
}

/** That `participant-1` of `sign-up-1` was at the whole event. */
export function buildAttendance(overrides: Overrides<Attendance> = {}): Attendance {
  const attendance: Plain<Attendance> = {
    id: 'attendance-1',
    scope,
    signUpId: 'sign-up-1',
    participantId: 'participant-1',
    of: { eventId: 'event-1' },
    presence: 'present',
    proof: 'checkIn',
    ...overrides,
  };
  return attendance as Attendance;
}

/** The body with which a party of one asks for a place at `bookable-1`. */
export function buildSignUpRequest(overrides: Overrides<SignUpRequest> = {}): SignUpRequest {
  const request: Plain<SignUpRequest> = {
    submitKey: 'submit-key-1',
    contact: { name: 'Ada Beispiel', mail: 'ada@verein.example' },
    participants: [{ id: 'participant-1', kind: 'adult', name: 'Ada Beispiel' }],
    bookings: [{ participantId: 'participant-1', bookableId: 'bookable-1' }],
    consents: [{ textId: 'consent-1', textVersion: '1' }],
    ...overrides,
  };
  return request as SignUpRequest;
}
