import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { Attendance } from './attendance.js';
import { programmeMinutes } from './attendance-span.js';
import { liveBookings, membersOf } from './party-members.js';
import type { SignUp } from './sign-up.js';
import { sessionOfBookable } from './session-of-bookable.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Why an attendance is not taken: nobody like that, no confirmed place, nothing there to attend, more minutes than there are. */
export type AttendanceRefusalCode = 'unknown' | 'not-confirmed' | 'nothing-there' | 'minutes-too-many';

function isThere(of: Attendance['of'], { event, sessions }: SignUpFrame): boolean {
  if ('eventId' in of) return of.eventId === event.id;
  if ('dayId' in of) return (event.days ?? []).some(({ id }) => id === of.dayId);
  return sessions.has(of.sessionId);
}

/** Whether a person's booking at a session with places of its own is open at best; without one everybody may come. */
function lacksPlace(attendance: Attendance, signUp: SignUp, frame: SignUpFrame): boolean {
  const { of, participantId } = attendance;
  if (!('sessionId' in of)) return false;
  const own = liveBookings(signUp).filter(
    (booking) =>
      booking.participantId === participantId && sessionOfBookable(booking.bookableId, frame)?.id === of.sessionId,
  );
  return own.length > 0 && own.every(({ status }) => status !== 'confirmed');
}

/**
 * Whether an attendance may be kept: only of participants of a confirmed sign-up who have not left it, and at most as many
 * minutes as the programme has. Who comes to a session without having booked it is welcome to be noted.
 * @param signUp the sign-up it names; undefined where there is none
 * @throws DomainError `time-invalid`
 */
export function checkAttendance(
  attendance: Attendance,
  signUp: SignUp | undefined,
  frame: SignUpFrame,
): Result<Attendance, AttendanceRefusalCode> {
  const { participantId, of, minutes = 0, presence } = attendance;
  if (signUp === undefined || signUp.id !== attendance.signUpId) return refuse('unknown');
  if (!membersOf(signUp).some(({ id }) => id === participantId)) return refuse('unknown', { participantId });
  if (signUp.status !== 'confirmed') return refuse('not-confirmed', { status: signUp.status });
  if (!isThere(of, frame)) return refuse('nothing-there', { of });
  if (presence !== 'absent' && lacksPlace(attendance, signUp, frame)) return refuse('not-confirmed', { of });
  const most = programmeMinutes(of, frame) ?? Infinity;
  // Whoever stays through the breaks of a whole day is there longer than the sessions last.
  const isTooLong = 'sessionId' in of ? minutes > most : minutes > Math.max(most, 24 * 60);
  if (isTooLong || (presence === 'absent' && minutes > 0)) return refuse('minutes-too-many', { minutes, most });
  return succeed(attendance);
}
