import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import type { DocumentStore } from '../store/store.js';
import { DisclosedDocuments } from './disclosed-documents.js';
import { DocumentSource } from './document-source.js';
import { PublicCalendars } from './public-calendars.js';
import { PublicProgrammes } from './public-programmes.js';

const at = '2027-02-03T10:00:00.000Z';
const ids = ['event-1', 'event-2'];

/** A store that keeps events of one series together, whichever of them is asked for. */
const document = buildEventDocument({ events: ids.map((id) => buildEvent({ id, title: `Titel von ${id}` })) });
const store: DocumentStore = {
  versionOf: () => Promise.resolve('1'),
  read: () => Promise.resolve({ version: '1', document }),
  listVersion: () => Promise.resolve('1'),
  readList: () => Promise.resolve({ version: '1', document }),
  put: () => Promise.reject(new TypeError('read only')),
};

describe('what is kept of public answers', () => {
  const disclosed = new DisclosedDocuments(new DocumentSource(store));

  it('is never the page of another event of the same document', async () => {
    const programmes = new PublicProgrammes(disclosed);
    for (const eventId of ids) {
      expect((await programmes.read({ eventId, at }))?.body).toContain(`<h1 class="p-name">Titel von ${eventId}</h1>`);
    }
  });

  it('is never the calendar of another event of the same document', async () => {
    const calendars = new PublicCalendars(disclosed);
    for (const eventId of ids) {
      expect((await calendars.read(eventId, {}, at))?.body).toContain(`UID:${eventId}@`);
    }
  });
});
