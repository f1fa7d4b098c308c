export { admit } from './admit.js';
export type { Admission, AdmitOptions, AdmittedBooking, AdmittedParty } from './admit.js';
export { askedOf } from './asked-of.js';
export type { AskedOfParty, OpenItem } from './asked-of.js';
export type { Attendance } from './attendance.js';
export { programmeMinutes } from './attendance-span.js';
export { availability } from './availability.js';
export type { AvailabilityOptions } from './availability.js';
export type { Bookable, ChoiceGroup } from './bookable.js';
export { bookingMoves, transitionBooking } from './booking-transition.js';
export type { BookingEvent, BookingTrigger } from './booking-transition.js';
export { cancelWhatIsOff } from './cancel-what-is-off.js';
export { cancellationTerms } from './cancellation-terms.js';
export type { CancellationTerms } from './cancellation-terms.js';
export { certificateOf, defaultMinimumShare } from './certificate.js';
export type { Certificate, CertificateOptions } from './certificate.js';
export { changeOwnSignUp } from './change-own-sign-up.js';
export { changeSignUp } from './change-sign-up.js';
export { isShown } from './check-answers.js';
export { checkAttendance } from './check-attendance.js';
export type { AttendanceRefusalCode } from './check-attendance.js';
export { checkCodeUse, needsCode } from './check-code-use.js';
export { choicesAllowed } from './check-bookings.js';
export { checkSignUpRequest, defaultPartyMax } from './check-sign-up-request.js';
export type { CheckOptions } from './check-sign-up-request.js';
export { decideByTeam } from './decide-by-team.js';
export type { TeamAction, TeamOptions, TeamRefusalCode } from './decide-by-team.js';
export { enterByTeam } from './enter-by-team.js';
export type { EnterByTeamOptions } from './enter-by-team.js';
export { feeClassesAt } from './fee-class.js';
export { invoiceAsked } from './invoice-asked.js';
export type { FeeClass, FeeClassShown } from './fee-class.js';
export { findOverlaps } from './find-overlaps.js';
export { overlappingSpans } from './overlapping-spans.js';
export type { Overlap, OverlapOptions, SessionSpan } from './overlapping-spans.js';
export { freePlaces } from './free-places.js';
export type { FreePlaces } from './free-places.js';
export type { MailMessage, MailTemplate } from './mail-message.js';
export { mailOfStatus } from './mail-of-status.js';
export { mailMoves, mailStatuses, mostMailAttempts, transitionMail } from './mail-transition.js';
export type { MailStatus, MailTrigger } from './mail-transition.js';
export { ageBandOf, ageBands } from './age-bands.js';
export { growingHeadcounts, headcounts } from './headcounts.js';
export { bookingSureness, signUpSureness } from './sureness.js';
export type { Sureness } from './sureness.js';
export type { GrowingHeadcounts, Headcount, HeadcountLine, HeadcountOptions } from './headcounts.js';
export { dueAt, lapse, nextLapse } from './lapse.js';
export type { LapseOptions } from './lapse.js';
export { lawSentence } from './law-sentence.js';
export type { LawProfile } from './law-sentence.js';
export { joinNeeds, splitAllNeeds, splitNeeds } from './needs-apart.js';
export type { NeedsApart } from './needs-apart.js';
export { ownRefusal } from './own-refusal.js';
export type { OwnRefusal } from './own-refusal.js';
export { ownSignUpView } from './own-sign-up-view.js';
export type { OwnSignUpViewOptions } from './own-sign-up-view.js';
export { minimumPeople } from './minimum-people.js';
export type { MinimumPeople } from './minimum-people.js';
export { mayDo } from './may-do.js';
export { awaitedMail, proveMail } from './move-mail.js';
export { isSameMail } from './same-mail.js';
export type { NeedsAnswer } from './needs-answer.js';
export type { NoteCause } from './note-sign-up.js';
export type {
  CancelAction,
  ChangeAction,
  OwnAction,
  OwnActionOptions,
  OwnOutcome,
  OwnRefusalCode,
  OwnResult,
  ReplaceAction,
  WithdrawalEffect,
} from './own-action.js';
export { liveBookings, membersOf } from './party-members.js';
export { contactList, hasConsent, participantsList } from './people-lists.js';
export type { ListedContact, ListedPerson } from './people-lists.js';
export { capacityOf } from './place-capacity.js';
export { promote } from './promote.js';
export type { PromoteOptions } from './promote.js';
export type { ConsentPurpose, ConsentText, Question } from './question.js';
export { receiptOf, receiveSignUp } from './receive-sign-up.js';
export type { ReceiveOptions } from './receive-sign-up.js';
export { requestIssue } from './request-issue.js';
export type { RequestIssueCode, RequestIssueDetails } from './request-issue.js';
export type { Answer, Booking, BookingStatus, Participant, SignUp, SignUpLogEntry, SignUpStatus } from './sign-up.js';
export { sessionsWithPlaces } from './sessions-with-places.js';
export { eventBookables, impliedBookable, signUpFrame } from './sign-up-frame.js';
export type { SignUpFrame } from './sign-up-frame.js';
export type { SignUpRules, SignUpWindow } from './sign-up-rules.js';
export { signUpMoves, transitionSignUp } from './sign-up-transition.js';
export type { SignUpEvent, SignUpStep, SignUpTrigger } from './sign-up-transition.js';
export { askedAt, entryAt, windowSpan } from './sign-up-window.js';
export type { Asked, Entry, WindowSpan } from './sign-up-window.js';
export type { NewId } from './split-party.js';
export { approvalOf, countTaken, noneTaken, placeClaim } from './taken-places.js';
export type { PlaceClaim, Taken, TakenPlaces } from './taken-places.js';
export { waitingPosition } from './waiting-position.js';
export type { WaitingPosition, WaitingPositionOptions } from './waiting-position.js';
export { withdrawalEffect } from './withdraw-consent.js';
