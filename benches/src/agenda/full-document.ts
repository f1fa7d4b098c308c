import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildContributor,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildFundingNotice,
  buildMaterial,
  buildMediaItem,
  buildResult,
  buildRoom,
  buildSession,
} from '@geflecht/core/testing';

const hours = ['08', '09', '10', '11', '12', '13', '14', '15', '16'] as const;
const rooms = ['room-1', 'room-2'] as const;

/** The first session of the document. */
export const firstTitle = 'Runde um 08 in room-1';

/** A day of eighteen sessions with everything that parts of the agenda load for: details, pictures, results and words after it. */
export function fullDocument(): GeflechtDocument {
  return buildDocument({
    events: [buildEvent({ title: 'Tag der Zäune', contentLocale: 'de' })],
    rooms: rooms.map((id, order) => buildRoom({ id, name: `Scheune ${String(order + 1)}`, order })),
    contributors: [buildContributor({ id: 'host', name: 'Ada Ahornblatt' })],
    fundingNotices: [buildFundingNotice()],
    materials: [buildMaterial({ sessionId: 'session-08-room-1' })],
    mediaItems: [buildMediaItem({ href: 'saal.jpg' }), buildMediaItem({ id: 'film', kind: 'video', href: 'tag.mp4' })],
    results: [buildResult({ sessionId: 'session-08-room-1' })],
    documentations: [
      buildDocumentation({
        sections: [{ anchor: 'morgen', heading: 'Am Morgen', body: 'Mit **Tee** und [Karte](karte.pdf).' }],
        quotes: [{ text: 'Jetzt kenne ich zehn.', attribution: 'role', function: 'Nachbarin' }],
      }),
    ],
    sessions: hours.flatMap((hour) =>
      rooms.map((room) =>
        buildSession({
          id: `session-${hour}-${room}`,
          title: `Runde um ${hour} in ${room}`,
          format: 'worldCafe',
          abstract: 'Zwei Tische, **eine** Frage.',
          start: `2027-03-06T${hour}:00:00+01:00`,
          end: `2027-03-06T${hour}:45:00+01:00`,
          rooms: [room],
          contributors: [{ contributorId: 'host', role: 'moderator', order: 1 }],
          parts: [{ id: 'table-1', kind: 'table', title: 'Wer fehlt?' }],
        }),
      ),
    ),
  });
}
