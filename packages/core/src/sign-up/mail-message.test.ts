import { describe, expect, it } from 'vitest';
import { disclose, publicViewer } from '../audience/index.js';
import { mailMessageEntity } from './mail-message.js';

const message = {
  id: 'mail-1',
  scope: { eventId: 'event-1' },
  dedupeKey: 'confirmed:su_1:2',
  to: 'ada@verein.example',
  template: 'confirmed',
  locale: 'de',
  attempts: 0,
  status: 'queued',
} as const;

describe('a mail', () => {
  it('is read by nobody, the team included', () => {
    const viewer = { ...publicViewer, organises: ['event-1'], coordinates: ['network-1'], rights: ['needs'] };
    expect(disclose(mailMessageEntity, message, { viewer, at: '2027-02-03T10:00:00Z' })).toBeUndefined();
  });
});
