import type { GeflechtDocument } from '@geflecht/core/document';
import { organisingPaths } from '@geflecht/core/contract';
import { openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';
import { teamScopes, workshopDay } from '../routes/team-harness.js';
import type { HarnessOptions } from '../server-harness.js';

/** A server with a mailbox, and a team that may do everything at `event-1`. */
export interface MailedTeam extends MailingHarness {
  readonly ask: (path: string, body?: unknown) => Promise<Response>;
}

/** The day with workshops, whose title is what one likes. */
export function titledDay(title?: string): GeflechtDocument {
  const day = workshopDay();
  return title === undefined ? day : { ...day, events: day.events?.map((event) => ({ ...event, title })) };
}

const consents = ['consent-1', 'consent-list', 'consent-contact', 'consent-needs'];

/** A party of two that writes the same text into every field that takes any, and agrees to every list. */
export function partyOf(text: string) {
  const person = { organisation: text, function: text, sectorId: text };
  return {
    contact: { name: text, mail: 'ada@verein.example', phone: text.slice(0, 50) },
    participants: [
      { id: 'participant-1', kind: 'adult' as const, name: text, ...person },
      { id: text.replaceAll(/[\s\p{Cc}]/gu, 'x'), kind: 'adult' as const, name: text, ...person },
    ],
    bookings: [],
    answers: [
      { questionId: 'question-1', value: text },
      { questionId: 'food', participantId: 'participant-1', value: text },
    ],
    consents: consents.map((textId) => ({ textId, textVersion: '1' })),
    invoice: text,
  };
}

/** Opens a server for one test. */
export async function openMailedTeam(options: HarnessOptions = {}): Promise<MailedTeam> {
  const server = await openMailingHarness({ documents: [titledDay()], ...options });
  const headers = await server.keyHeaders({
    scopes: teamScopes,
    audiences: ['organises:event-1', 'rights:needs'],
  });
  return {
    ...server,
    ask: (path, body) => (body === undefined ? server.get(path, headers) : server.postTo(path, body, headers)),
  };
}

/** Notes that everybody was there, so that there are certificates. */
export async function noteEverybody(team: MailedTeam): Promise<void> {
  const { people } = (await (await team.ask(organisingPaths.checkInList('event-1'))).json()) as {
    readonly people: readonly { readonly code: string }[];
  };
  team.setClock('2027-03-06T20:00:00.000Z');
  const entries = people.map(({ code }, index) => ({
    id: `note-000${index}`,
    code,
    of: { eventId: 'event-1' },
    presence: 'present',
    proof: 'team',
    at: '2027-03-06T16:00:00Z',
  }));
  await team.ask(organisingPaths.attendance('event-1'), { submitKey: 'notes-of-the-door', entries });
}
