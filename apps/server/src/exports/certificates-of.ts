import { certificateOf } from '@geflecht/core/sign-up';
import { attendeesOf } from '../check-in/attendees.js';
import { latestNotes } from '../check-in/presence-of.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import type { CertificateToPrint } from '../print/print-certificates.js';

/** The certificates of everybody who was there for long enough, by name; from attendance alone. */
export async function certificatesOf({
  eventId,
  frame,
  services,
}: OrganisedEvent): Promise<readonly CertificateToPrint[]> {
  const { store, secret } = services;
  const signUps = await store.signUps.list(eventId);
  const byId = new Map(signUps.map((signUp) => [signUp.id, signUp]));
  const attendances = latestNotes(await store.organising.attendances.list(eventId));
  return attendeesOf(signUps, frame, secret).flatMap(({ signUpId, person, name }): readonly CertificateToPrint[] => {
    const signUp = byId.get(signUpId);
    if (signUp === undefined || person.kind === 'child') return [];
    const made = certificateOf(signUp, { frame, participantId: person.id, attendances });
    if (!made.ok) return [];
    const own = attendances.filter((note) => note.signUpId === signUpId && note.participantId === person.id);
    const contents = own.flatMap(({ of, presence }) => {
      const session = 'sessionId' in of && presence !== 'absent' ? frame.sessions.get(of.sessionId) : undefined;
      return session === undefined ? [] : [session.title];
    });
    return [{ certificate: made.value, name, organisation: person.organisation, contents }];
  });
}
