import { buildConsentText, buildEventDocument, buildQuestion, buildSession } from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { openMailingHarness } from './mailing-harness.js';
import type { MailingHarness } from './mailing-harness.js';

let server: MailingHarness;

afterEach(() => server.close());

const movedTo = (start: string, end: string) => ({ ...buildEventDocument(), sessions: [buildSession({ start, end })] });
const document = (time: 'ten' | 'eleven') => {
  const [from, to] = time === 'ten' ? ['10', '11'] : ['11', '12'];
  const event = { start: `2027-03-06T${from}:00:00+01:00`, end: `2027-03-06T${to}:30:00+01:00` };
  const plain = movedTo(`2027-03-06T${from}:00:00+01:00`, `2027-03-06T${to}:00:00+01:00`);
  return { ...plain, events: plain.events?.map((each) => ({ ...each, ...event })) };
};

const asking = (group: 'normal' | 'needs') =>
  buildEventDocument({
    questions: [buildQuestion({ id: 'care', group }), buildQuestion({ id: 'food', group: 'needs' })],
    consentTexts: [buildConsentText(), buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false })],
  });

describe('following an event', () => {
  it('tells of every move, also of one there and back and there again', async () => {
    server = await openMailingHarness({ documents: [document('ten')] });
    await server.followEvents();
    await server.signUp();
    await server.sendDue();
    const counts: number[] = [];
    for (const time of ['eleven', 'ten', 'eleven'] as const) {
      server.setClock(`2027-02-0${4 + counts.length}T10:00:00.000Z`);
      await seedDocument(server.store, document(time));
      await server.followEvents();
      counts.push((await server.sendDue()).length);
    }
    expect(counts).toEqual([1, 1, 1]);
  });

  it('keeps answers apart from the moment on at which their question became one about needs', async () => {
    server = await openMailingHarness({ documents: [asking('normal')] });
    await server.followEvents();
    await server.signUp({
      answers: [
        { questionId: 'care', value: 'Rollstuhl' },
        { questionId: 'food', value: 'ohne Nüsse' },
      ],
      consents: [
        { textId: 'consent-1', textVersion: '1' },
        { textId: 'needs', textVersion: '1' },
      ],
    });
    await seedDocument(server.store, asking('needs'));
    await server.followEvents();
    expect(JSON.stringify(await server.store.signUps.list('event-1'))).not.toContain('Rollstuhl');
    expect(await server.store.needs.list('event-1')).toMatchObject([
      { questionId: 'care', value: 'Rollstuhl' },
      { questionId: 'food', value: 'ohne Nüsse' },
    ]);
  });
});
