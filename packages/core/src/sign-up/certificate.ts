import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import type { Attendance } from './attendance.js';
import { dateOfDay, dateOfSession, programmeMinutes } from './attendance-span.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Least share of the programme somebody has to have been there for a certificate, unless the team says otherwise. */
export const defaultMinimumShare = 0.8;

/** What a certificate of attendance states. */
export interface Certificate {
  readonly participantId: string;
  readonly name?: string | undefined;
  /** From attendance alone. */
  readonly minutes: number;
  /** In hours of {@link CertificateOptions.minutesPerHour}, to one decimal, rounded down. */
  readonly hours: number;
  /** Minutes of the whole programme; absent where nothing is scheduled. */
  readonly programmeMinutes?: number | undefined;
  /** Share of the programme from 0 to 1; absent where nothing is scheduled. */
  readonly share?: number | undefined;
  /** Whether the certificate has to say that somebody was there for a part only. */
  readonly isPartial: boolean;
}

/** What a certificate is made of. */
export interface CertificateOptions {
  readonly frame: SignUpFrame;
  readonly participantId: string;
  /** Those of the event; others do no harm. */
  readonly attendances: readonly Attendance[];
  /** From 0 to 1; default {@link defaultMinimumShare}. */
  readonly minimumShare?: number | undefined;
  /** Length of an hour: 60 (default), or 45 for lessons. */
  readonly minutesPerHour?: number | undefined;
}

function notedAt({ at, updatedAt }: Attendance): number {
  const instant = at ?? updatedAt;
  return instant === undefined ? 0 : instantToEpoch(instant);
}

/** Of several notes about the same thing the latest holds. */
function latest(attendances: readonly Attendance[]): readonly Attendance[] {
  const inOrder = attendances.toSorted((one, other) => notedAt(one) - notedAt(other));
  return [...new Map(inOrder.map((attendance) => [JSON.stringify(attendance.of), attendance])).values()];
}

function minutesOf({ of, presence, minutes }: Attendance, frame: SignUpFrame): number {
  if (presence === 'absent') return 0;
  return minutes ?? (presence === 'present' ? (programmeMinutes(of, frame) ?? 0) : 0);
}

/** The finest notes count: sessions, else the day they are on, else the event; the same time never twice. */
function finest(notes: readonly Attendance[], frame: SignUpFrame): readonly Attendance[] {
  const sessions = notes.filter(({ of }) => 'sessionId' in of);
  const dates = new Set(
    sessions.flatMap(({ of }) => {
      const session = 'sessionId' in of ? frame.sessions.get(of.sessionId) : undefined;
      return session === undefined ? [] : [dateOfSession(session, frame)];
    }),
  );
  const days = notes.filter(({ of }) => 'dayId' in of && !dates.has(dateOfDay(of.dayId, frame)));
  return sessions.length + days.length > 0 ? [...sessions, ...days] : notes.filter(({ of }) => 'eventId' in of);
}

/**
 * What a participant's certificate of attendance states, from attendance alone: minutes, hours, and whether it was a part
 * only. Notes on sessions count before those on days, and these before one on the whole event. A presence noted without
 * minutes counts from start to end, a partial one without minutes not at all.
 * @returns refused with `not-confirmed`, `no-attendance`, or `too-short` (`share`, `minimumShare`)
 * @throws DomainError `time-invalid`
 */
export function certificateOf(
  signUp: SignUp,
  options: CertificateOptions,
): Result<Certificate, 'not-confirmed' | 'no-attendance' | 'too-short'> {
  const { frame, participantId, attendances, minimumShare = defaultMinimumShare, minutesPerHour = 60 } = options;
  const person = signUp.participants.find(({ id }) => id === participantId);
  if (signUp.status !== 'confirmed' || person === undefined) return refuse('not-confirmed');
  const own = attendances.filter((note) => note.signUpId === signUp.id && note.participantId === participantId);
  const notes = finest(latest(own), frame);
  const minutes = notes.reduce((sum, note) => sum + minutesOf(note, frame), 0);
  if (minutes === 0) return refuse('no-attendance');
  const whole = programmeMinutes({ eventId: frame.event.id }, frame);
  const share = whole === undefined ? undefined : Math.min(1, minutes / whole);
  if (share !== undefined && share < minimumShare) return refuse('too-short', { share, minimumShare });
  return succeed({
    participantId,
    name: person.name,
    minutes,
    hours: Math.floor((minutes / minutesPerHour) * 10) / 10,
    programmeMinutes: whole,
    share,
    isPartial: share === undefined ? notes.some(({ presence }) => presence !== 'present') : share < 1,
  });
}
