import { documentFormat, documentVersion } from '@geflecht/core/document';
import { contactList, participantsList } from '@geflecht/core/sign-up';
import { attendablesOf, idOfAttended } from '../check-in/attendables.js';
import { attendeesOf } from '../check-in/attendees.js';
import type { Attendee } from '../check-in/attendees.js';
import type { AppContext } from '../http/app-env.js';
import { problemResponse } from '../http/problem.js';
import { organised } from '../organiser/organised-event.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import { printBadges as badges } from '../print/print-badges.js';
import {
  printCheckInList as checkIn,
  printContacts as contacts,
  printParticipants as participants,
  printSignatureList as signatures,
} from '../print/print-lists.js';
import type { ListFor } from '../print/print-lists.js';
import { printCertificates as certificates } from '../print/print-certificates.js';
import { printHeadcounts as headcounts } from '../print/print-headcounts.js';
import type { PrintedPage, PrintSource } from '../print/print-sheet.js';
import { certificatesOf } from '../exports/certificates-of.js';
import { toldHeadcounts } from '../exports/told-headcounts.js';
import { wantedLocale } from './export-sign-ups.js';
import type { Operation, Services } from './services.js';

/** What something printed is made from, the event as the caller sees it. */
async function printSourceOf({ context, eventId, viewer, at, frame, services }: OrganisedEvent): Promise<PrintSource> {
  const seen = await services.disclosed.read({ kind: 'event', id: eventId }, viewer, at);
  const document = seen?.document ?? { format: documentFormat, version: documentVersion };
  return { document, eventId, locale: wantedLocale(context), url: frame.event.url };
}

/** Answers with a page to print under its own policy. */
function printAnswer(context: AppContext, page: PrintedPage | undefined): Response {
  if (page === undefined) return problemResponse('not-found');
  context.set('policy', page.policy);
  return context.body(page.html, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
}

interface Expected {
  readonly attendees: readonly Attendee[];
  readonly about?: ListFor | undefined;
}

/** Who is expected at the whole event, or at the session or day that the query names. */
async function expectedAt(event: OrganisedEvent): Promise<Expected | undefined> {
  const { context, eventId, frame, services } = event;
  const wanted = context.req.query('of');
  const all = attendeesOf(await services.store.signUps.list(eventId), frame, services.secret);
  if (wanted === undefined) return { attendees: all };
  const about = attendablesOf(frame).find(({ of }) => idOfAttended(of) === wanted);
  if (about === undefined) return undefined;
  // Where no places are given everybody may come.
  const isBooked = all.some(({ attends }) => attends.includes(wanted));
  return { attendees: isBooked ? all.filter(({ attends }) => attends.includes(wanted)) : all, about };
}

function printing(
  services: Services,
  print: (source: PrintSource, expected: Expected) => PrintedPage | undefined,
): Operation {
  return organised(services, async (event) => {
    const expected = await expectedAt(event);
    if (expected === undefined) return problemResponse('not-found');
    return printAnswer(event.context, print(await printSourceOf(event), expected));
  });
}

/** Badges to cut. */
export function printBadges(services: Services): Operation {
  return printing(services, (source, { attendees }) => badges(source, attendees));
}

/** A list to sign. */
export function printSignatureList(services: Services): Operation {
  return printing(services, (source, { attendees, about }) => signatures(source, attendees, about));
}

/** A list for the door. */
export function printCheckInList(services: Services): Operation {
  return printing(services, (source, { attendees, about }) => checkIn(source, attendees, about));
}

/** Counts for kitchen, childcare and access. */
export function printHeadcounts(services: Services): Operation {
  return organised(services, async (event) =>
    printAnswer(event.context, headcounts(await printSourceOf(event), await toldHeadcounts(event))),
  );
}

/** Certificates of those who were there. */
export function printCertificates(services: Services): Operation {
  return organised(services, async (event) =>
    printAnswer(event.context, certificates(await printSourceOf(event), await certificatesOf(event))),
  );
}

/** The list of participants who agreed to it. */
export function printParticipants(services: Services): Operation {
  return organised(services, async (event) => {
    const source = await printSourceOf(event);
    const signUps = await services.store.signUps.list(event.eventId);
    return printAnswer(event.context, participants(source, participantsList(signUps, source.locale)));
  });
}

/** The contact list of those who agreed to it. */
export function printContacts(services: Services): Operation {
  return organised(services, async (event) => {
    const source = await printSourceOf(event);
    const signUps = await services.store.signUps.list(event.eventId);
    return printAnswer(event.context, contacts(source, contactList(signUps, source.locale)));
  });
}
