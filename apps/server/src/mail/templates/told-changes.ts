import type { EventChange, SignUpChange } from '../mail-facts.js';
import { toldEventPlace } from './told-event.js';
import type { TellingRecords } from './mail-records.js';
import { toldPerson, toldPlace } from './told-party.js';

/** A change of a sign-up in words. */
export function toldSignUpChange(records: TellingRecords, change: SignUpChange): string {
  const { words } = records;
  switch (change.kind) {
    case 'booking': {
      const who = toldPerson(records, change.participantId);
      return `${who}: ${toldPlace(records, change.bookableId)} – ${words.statuses[change.to]}`;
    }
    case 'left':
    case 'joined':
      return words.changes[change.kind](toldPerson(records, change.participantId), '');
    case 'replaced':
      return words.changes.replaced(toldPerson(records, change.participantId), toldPerson(records, change.by));
    case 'consentWithdrawn':
      return words.changes.consentWithdrawn(words.purposes[change.purpose] ?? change.purpose, '');
    default:
      return words.changes[change.kind]('', '');
  }
}

/** A change of the event or of one of its sessions in words. */
export function toldEventChange(records: TellingRecords, { sessionId, kind, from }: EventChange): string {
  const { frame, source, times, words } = records;
  const session = frame.sessions.get(sessionId ?? '');
  const about = session ?? frame.event;
  const title = source.text(about.title) ?? '';
  const before = from === undefined ? '' : times.point(from);
  if (kind === 'place') return words.eventChanges.place(title, toldEventPlace(records, session).join(', '), '');
  const now = about.start === undefined ? words.unscheduled : times.point(about.start);
  return words.eventChanges[kind](title, now, before);
}
