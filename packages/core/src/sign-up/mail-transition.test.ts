import { describe, expect, it } from 'vitest';
import { mailMoves, mailStatuses, mostMailAttempts, transitionMail } from './mail-transition.js';
import type { MailTrigger } from './mail-transition.js';

const listed = new Set([
  'queued lease sending',
  'sending lapse queued',
  'queued causeVoid dropped',
  'sending causeVoid dropped',
  'sending accepted sent',
  'sending temporary queued',
  'sending permanent failed',
  'failed retry queued',
]);

describe('transitionMail', () => {
  it('allows exactly the listed moves', () => {
    const triggers = Object.keys(mailMoves) as readonly MailTrigger[];
    const moves = mailStatuses.flatMap((from) =>
      triggers.flatMap((on) => {
        const step = transitionMail(from, on);
        return step.ok ? [`${from} ${on} ${step.value}`] : [];
      }),
    );
    expect(new Set(moves)).toEqual(listed);
  });

  it('gives up after the last attempt', () => {
    expect(transitionMail('sending', 'temporary', mostMailAttempts - 1)).toMatchObject({ value: 'queued' });
    expect(transitionMail('sending', 'temporary', mostMailAttempts)).toMatchObject({ value: 'failed' });
  });

  it('says what it refuses', () => {
    expect(transitionMail('sent', 'lease')).toMatchObject({ ok: false, code: 'transition-refused' });
  });
});
