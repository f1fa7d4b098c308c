import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DisclosedDocuments } from '../documents/disclosed-documents.js';
import { DocumentSource } from '../documents/document-source.js';
import { openHarness } from '../server-harness.js';
import { AvailabilityFeed } from './availability-feed.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it('tells of places while people sign up without a pause', async () => {
  const { store, clock, signUp, close } = await openHarness();
  const source = new DocumentSource(store.documents);
  const feed = new AvailabilityFeed({ store, source, clock, disclosed: new DisclosedDocuments(source) });
  const told = Promise.withResolvers<string>();
  feed.watch('event-1', told.resolve);
  for (let each = 0; each < 6; each += 1) {
    await signUp();
    vi.advanceTimersByTime(100);
  }
  expect(JSON.parse(await told.promise)).toMatchObject({ bookables: [{ bookableId: 'bookable-1' }] });
  feed.close();
  await close();
});
