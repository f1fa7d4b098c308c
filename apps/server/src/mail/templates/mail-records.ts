import type { WaitingPlace } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { ProgrammeToTell, programmeWords, ToldTimes } from '@geflecht/core/html';
import type { MailTemplate, SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { formatDeadline } from '@geflecht/core/time';
import type { Deadline } from '@geflecht/core/time';
import type { MailFacts } from '../mail-facts.js';
import type { MailWords } from './mail-words.js';
import { wordsFor } from './words-for.js';

/** All a mail is written from: records as they are now, and what caused it. */
export interface MailRecords {
  readonly template: MailTemplate;
  readonly locale: string;
  readonly facts: MailFacts;
  /** The event as its reader may see it. */
  readonly document: GeflechtDocument;
  readonly frame: SignUpFrame;
  /** Absent where the mail is about none. */
  readonly signUp?: SignUp | undefined;
  readonly waiting: readonly WaitingPlace[];
  /** Until when the party has to answer or to prove its address. */
  readonly deadline?: Deadline | undefined;
  /** Page that manages the sign-up, with its key; or the page to sign in at. */
  readonly link?: string | undefined;
  readonly hasCalendar: boolean;
}

/** Records with the words they are told in. */
export interface TellingRecords extends MailRecords {
  readonly words: MailWords;
  readonly source: ProgrammeToTell;
  readonly times: ToldTimes;
}

/** Finds the words for the reader of a mail. */
export function telling(records: MailRecords): TellingRecords {
  const { locale, document, frame } = records;
  const words = wordsFor(locale);
  const source = new ProgrammeToTell(document, frame.event, { locale });
  return { ...records, words, source, times: new ToldTimes(source, programmeWords[words.language]) };
}

/** A day, or a day and a time of the event's zone. */
export function toldDeadline({ words, frame }: TellingRecords, deadline: Deadline | undefined): string | undefined {
  if (deadline === undefined) return undefined;
  const locale = words.language === 'en' ? 'en-GB' : 'de';
  const told = formatDeadline(deadline, { locale, timeZone: frame.timeZone });
  return words.language === 'de' && deadline.includes('T') ? `${told} Uhr` : told;
}
