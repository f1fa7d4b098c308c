import { describe, expect, it } from 'vitest';
import { buildDocument, buildEvent, buildEventDocument, buildNetworkDocument, buildSession } from './index.js';
import { findingsOf } from './findings-of.js';

describe('the documents of the builders', () => {
  it.each([
    ['of an event', buildEventDocument()],
    ['of a network', buildNetworkDocument()],
    ['of a few records', buildDocument({ events: [buildEvent()], sessions: [buildSession()] })],
  ])('%s validate without findings', (_which, document) => {
    expect(findingsOf(document)).toEqual([]);
  });
});
