import { publicViewer } from '@geflecht/core/audience';
import { buildEvent, buildEventDocument, buildSession } from '@geflecht/core/testing';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentStore } from '../store/store.js';
import { DisclosedDocuments } from './disclosed-documents.js';
import { DocumentSource } from './document-source.js';
import { PublicCalendars } from './public-calendars.js';
import { PublicPages } from './public-pages.js';

const at = '2027-02-03T10:00:00.000Z';
const ids = ['event-1', 'event-2'];

/** A store that keeps events of one series together, whichever of them is asked for. */
const titleOf = (id: string) => ({ de: `Titel von ${id}`, 'pt-BR': `Título de ${id}`, en: `Title of ${id}` });
const sessions = ['session-1', 'session-2'].map((id) => buildSession({ id }));
const document = buildEventDocument({ sessions, events: ids.map((id) => buildEvent({ id, title: titleOf(id) })) });
const store: DocumentStore = {
  versionOf: () => Promise.resolve('1'),
  read: () => Promise.resolve({ version: '1', document }),
  listVersion: () => Promise.resolve('1'),
  readList: () => Promise.resolve({ version: '1', document }),
  put: () => Promise.reject(new TypeError('read only')),
};

const disclosed = new DisclosedDocuments(new DocumentSource(store));

describe('what is kept of public answers', () => {
  it('is never the page of another event of the same document', async () => {
    const pages = new PublicPages(disclosed);
    for (const eventId of ids) {
      expect((await pages.read({ eventId, at }))?.body).toContain(`<h1 class="p-name">Titel von ${eventId}</h1>`);
    }
  });

  it('is never the calendar of another event of the same document', async () => {
    const calendars = new PublicCalendars(disclosed);
    for (const eventId of ids) {
      expect((await calendars.read(eventId, {}, at))?.body).toContain(`UID:${eventId}@`);
    }
  });
});

const pages = new PublicPages(disclosed);
const calendars = new PublicCalendars(disclosed);
/** Answers that are the same object were written once. */
const page = (locale: string) => pages.read({ eventId: 'event-1', locale, at });

describe('a wish that anybody can make up', () => {
  it.each([
    ['de-AT', 'de'],
    ['de-x-quatsch-1', 'DE'],
    ['pt-PT', 'pt'],
    ['fr', 'tlh'],
    ['en-GB-oxendict', 'en'],
  ])('for the language %s costs no other page than %s', async (one, other) => {
    expect(await page(one)).toBe(await page(other));
  });

  it.each([
    ['pt', 'lang="pt-BR">Título'],
    ['pt-br', 'lang="pt-BR">Título'],
    ['en', '>Title of'],
    ['fr', '<html lang="en"'],
  ])('for the language %s still finds what is written in it', async (locale, words) => {
    expect((await page(locale))?.body).toContain(words);
  });

  it.each([
    [['session-1', 'nothing'], ['session-1']],
    [
      ['session-2', 'session-1', 'session-2'],
      ['session-1', 'session-2'],
    ],
    [['nothing'], ['nowhere']],
  ])('for the sessions %j costs no other calendar than %j', async (one, other) => {
    const [first, second] = [one, other].map((sessionIds) => calendars.read('event-1', { sessionIds }, at));
    expect(await first).toBe(await second);
  });
});

describe('a sheet that nothing stands on', () => {
  it('is drawn once, too', async () => {
    const seen = await disclosed.read({ kind: 'event', id: 'event-1' }, publicViewer, at);
    let looks = 0;
    const watched = new Proxy(seen!.document, {
      get: (target, name) => {
        if (name !== 'events') looks += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const own = new DisclosedDocuments(new DocumentSource(store));
    vi.spyOn(own, 'read').mockResolvedValue({ ...seen!, document: watched });
    const sheets = new PublicPages(own);
    const sheet = () => sheets.read({ eventId: 'event-1', sheet: 'tables', at });
    expect(await sheet()).toBeUndefined();
    const before = looks;
    expect(await sheet()).toBeUndefined();
    expect([before > 0, looks - before]).toEqual([true, 0]);
  });
});

describe('the stamp of a calendar', () => {
  it('says when it was written, which is the same for all who ask until the event changes', async () => {
    const first = await new PublicCalendars(disclosed).read('event-1', {}, at);
    expect(first?.body).toContain('DTSTAMP:20270203T100000Z\r\n');
    expect((await calendars.read('event-1', {}, at))?.etag).toBe(
      (await calendars.read('event-1', {}, '2027-02-04T10:00:00.000Z'))?.etag,
    );
  });
});
