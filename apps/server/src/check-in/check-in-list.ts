import type { CheckInList } from '@geflecht/core/contract';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import { attendablesOf } from './attendables.js';
import { attendeesOf } from './attendees.js';
import { latestNotes } from './presence-of.js';

/** Who is expected, and what was noted of them so far; nothing in it opens a sign-up. */
export async function checkInList(event: OrganisedEvent): Promise<CheckInList> {
  const { eventId, frame, at, services } = event;
  const { store, secret } = services;
  const notes = latestNotes(await store.organising.attendances.list(eventId));
  const ofPerson = Map.groupBy(notes, ({ signUpId, participantId }) => JSON.stringify([signUpId, participantId]));
  const attendees = attendeesOf(await store.signUps.list(eventId), frame, secret);
  const people = attendees.map(({ signUpId, person, name, code, attends }) => {
    const { id: participantId, organisation, kind } = person;
    const own = ofPerson.get(JSON.stringify([signUpId, participantId])) ?? [];
    return {
      signUpId,
      participantId,
      code,
      name,
      ...(organisation === undefined ? {} : { organisation }),
      kind,
      attends,
      notes: own.map(({ of, presence }) => ({ of, presence })),
    };
  });
  const attendables = attendablesOf(frame);
  const { id, title } = frame.event;
  return { format: 'geflecht-check-in', version: 1, eventId: id, title, at, attendables, people };
}
