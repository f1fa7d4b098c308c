import { describe, expect, it } from 'vitest';
import { buildDocument, buildEvent } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('scopes', () => {
  it('left open are told once per collection', () => {
    const events = [buildEvent(), buildEvent({ id: 'event-2' })];
    const bare = [
      { id: 's1', title: 'Eins' },
      { id: 's2', title: 'Zwei' },
    ];
    expect(findingsOf({ ...buildDocument({ events }), sessions: bare })).toEqual(['sessions scope-unknown?']);
    expect(findingsOf({ ...buildDocument({ events: [buildEvent()] }), sessions: bare })).toEqual([]);
  });
});
