import type { AttendanceReceipt, AttendanceRequest } from '@geflecht/core/contract';
import { checkAttendance } from '@geflecht/core/sign-up';
import type { Attendance, SignUp } from '@geflecht/core/sign-up';
import { answerOnce } from '../organiser/answer-once.js';
import type { TeamOutcome } from '../organiser/answer-once.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import type { AttendanceEntry } from '../store/attendance-store.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import { attendeesOf } from './attendees.js';
import type { Attendee } from './attendees.js';
import { readCheckInCode } from './check-in-code.js';

type Note = AttendanceRequest['entries'][number];
type Refusal = AttendanceReceipt['refused'][number]['code'];

/** Clocks of devices go wrong; what is further ahead than this is no note of today. */
const toleratedAhead = 5 * 60_000;

interface Judging {
  readonly event: OrganisedEvent;
  readonly byCode: ReadonlyMap<string, Attendee>;
  readonly signUps: ReadonlyMap<string, SignUp>;
}

function noteOf({ code, ...note }: Note, { event, byCode }: Judging): AttendanceEntry {
  const holder = code === undefined ? undefined : byCode.get(readCheckInCode(code));
  const { signUpId = '', participantId = '', id, ...rest } = note;
  return {
    ...rest,
    id: id as AttendanceEntry['id'],
    scope: { eventId: event.frame.event.id },
    signUpId: (holder?.signUpId ?? signUpId) as Attendance['signUpId'],
    participantId: (holder?.person.id ?? participantId) as Attendance['participantId'],
    at: new Date(note.at).toISOString(),
    keyId: event.keyId,
  };
}

function judge(note: Note, judging: Judging): AttendanceEntry | Refusal {
  const { event, signUps } = judging;
  if (Date.parse(note.at) > Date.parse(event.at) + toleratedAhead) return 'in-the-future';
  const entry = noteOf(note, judging);
  const checked = checkAttendance(entry, signUps.get(entry.signUpId), event.frame);
  return checked.ok ? entry : checked.code;
}

/** Only a code may be anybody's: whoever is named by ids is found without the others. */
function partiesOf(tx: SignUpTransaction, { entries }: AttendanceRequest): Promise<readonly SignUp[]> {
  if (entries.some(({ code }) => code !== undefined)) return tx.list();
  return tx.findThese([...new Set(entries.flatMap(({ signUpId }) => signUpId ?? []))]);
}

async function judgingOf(tx: SignUpTransaction, event: OrganisedEvent, request: AttendanceRequest): Promise<Judging> {
  const signUps = await partiesOf(tx, request);
  const attendees = attendeesOf(signUps, event.frame, event.services.secret);
  return {
    event,
    byCode: new Map(attendees.map((each) => [each.code, each])),
    signUps: new Map(signUps.map((signUp) => [signUp.id as string, signUp])),
  };
}

/**
 * Keeps notes of who was there: each by itself, in any order, twice without harm. Only people with a place are noted.
 * @throws ServerError `store-busy`
 */
export function recordAttendance(
  event: OrganisedEvent,
  request: AttendanceRequest,
): Promise<TeamOutcome<AttendanceReceipt>> {
  const { eventId, frame, services } = event;
  const ask = { operation: 'recordAttendance', submitKey: request.submitKey, body: request };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const judging = await judgingOf(tx, event, request);
        const judged = request.entries.map((note) => [note.id, judge(note, judging)] as const);
        const kept = judged.flatMap(([, entry]) => (typeof entry === 'string' ? [] : [entry]));
        await services.store.organising.attendances.add(tx, eventId, kept);
        const refused = judged.flatMap(([id, code]) => (typeof code === 'string' ? [{ id, code }] : []));
        return { ok: true, receipt: { eventId: frame.event.id, kept: kept.map(({ id }) => id), refused } };
      },
    }),
  );
}
