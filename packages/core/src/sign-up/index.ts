export type { Bookable, ChoiceGroup } from './bookable.js';
export type { ConsentPurpose, ConsentText, Question } from './question.js';
export type { Answer, Booking, BookingStatus, Participant, SignUp, SignUpLogEntry, SignUpStatus } from './sign-up.js';
export type { SignUpRules, SignUpWindow } from './sign-up-rules.js';
