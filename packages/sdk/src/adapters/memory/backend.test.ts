import { capabilities } from '@geflecht/core/contract';
import {
  buildConsentText,
  buildEventDocument,
  buildSession,
  buildSignUp,
  buildSignUpRequest,
  buildSignUpRules,
  buildViewer,
} from '@geflecht/core/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from '../../client/index.js';
import type { Backend } from '../../port/index.js';
import { codeOf, fakePlatform } from '../../testing/index.js';
import { memoryBackend } from './index.js';
import type { MemoryBackend, MemoryBackendOptions } from './index.js';

const team = buildViewer({ organises: ['event-1'] });
const request = buildSignUpRequest();

/** The builders' event in the middle of its sign-up window. */
const opened = (options: Partial<MemoryBackendOptions> = {}) =>
  memoryBackend({
    document: buildEventDocument(),
    platform: fakePlatform({ start: Date.parse('2027-02-10T10:00:00Z') }),
    ...options,
  });

const textOf = (address: string | undefined) => decodeURIComponent(address?.split(',')[1] ?? '');

describe('a calendar in memory', () => {
  const secret = buildSession({ id: 'secret', title: 'Geheim', status: 'draft' });

  it('is at hand in its address, as everybody may see it', () => {
    const document = buildEventDocument({ sessions: [buildSession(), secret] });
    const address = opened({ document, viewer: team }).calendarUrl('event-1');
    expect(address).toMatch(/^data:text\/calendar;charset=utf-8,BEGIN/);
    expect(textOf(address)).toContain('UID:event-1.session-1@');
    expect(address).not.toMatch(/geheim/i);
  });

  it('holds chosen sessions only, and is none of an event that is not there', () => {
    const backend = opened();
    expect(textOf(backend.calendarUrl('event-1', { day: '2027-03-06' })).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(textOf(backend.calendarUrl('event-1', { sessionIds: [] }))).not.toContain('VEVENT');
    expect(backend.calendarUrl('event-2')).toBeUndefined();
  });

  it('can be written whatever an author typed', () => {
    const document = buildEventDocument({ sessions: [buildSession({ title: 'halb \ud800' })] });
    expect(textOf(opened({ document }).calendarUrl('event-1'))).toContain('SUMMARY:halb \ufffd');
  });
});

describe('the version of an event in memory', () => {
  it('is another one to those who see more', async () => {
    const document = buildEventDocument({ sessions: [buildSession(), buildSession({ id: 'x', status: 'draft' })] });
    const backend = opened({ document });
    const versions = [backend, backend, backend.as(team)].map((each) => each.readEventVersion('event-1'));
    const [first, same, other] = await Promise.all(versions);
    expect([first === same, first === other]).toEqual([true, false]);
  });
});

describe('a backend in memory', () => {
  it('does not open on something that is no document', () => {
    expect(() => memoryBackend({ document: { format: 'other' } })).toThrow(
      expect.objectContaining({ name: 'SdkError', code: 'document' }),
    );
  });

  it('hands out copies, so that nobody can change what it keeps', async () => {
    const backend = opened();
    const [first, second] = [await backend.readEvent('event-1'), await backend.readEvent('event-1')];
    expect(second.document).toEqual(first.document);
    expect(second.document).not.toBe(first.document);
  });

  it('decides by its own clock whether sign-up is open', async () => {
    const before = fakePlatform({ start: Date.parse('2027-01-31T10:00:00Z') });
    expect(await codeOf(opened({ platform: before }).createSignUp('event-1', request))).toBe('closed');
    expect(await codeOf(opened().createSignUp('event-1', request))).toBe('answered');
  });

  it('counts the sign-ups its document came with, and shows them to the team alone', async () => {
    const backend = opened({ document: buildEventDocument({ signUps: [buildSignUp()] }) });
    const { bookables } = await backend.readAvailability('event-1');
    expect(bookables[0]?.placesLeft).toBe(9);
    const { signUps } = await createClient({ backend: backend.as(team) }).listSignUps('event-1');
    expect(signUps?.map(({ id }) => id)).toEqual(['sign-up-1']);
    expect(JSON.stringify(await backend.readEvent('event-1'))).not.toContain('sign-up-1');
    expect(JSON.stringify(await backend.as(team).readEvent('event-1'))).not.toContain('sign-up-1');
  });

  it('keeps what nobody may read from the team, too', async () => {
    const backend = opened({ document: buildEventDocument({ signUps: [buildSignUp()] }) });
    const { document } = await backend.as(team).listSignUps('event-1');
    expect(JSON.stringify(document)).not.toContain('hash-of-the-manage-link');
  });

  it('tells a list of sign-ups from the next', async () => {
    const backend = opened();
    const { version } = await backend.as(team).listSignUps('event-1');
    await backend.createSignUp('event-1', request);
    const next = await backend.as(team).listSignUps('event-1', { version });
    expect(next.document).toBeDefined();
  });

  it('opens a sign-up by code to its codes only', async () => {
    const rules = buildSignUpRules({ access: 'code' });
    const document = buildEventDocument({ signUpRules: [rules] });
    const backend = opened({ document, codes: ['gemeinsam-2027'] });
    const answers = ['', 'geraten', 'gemeinsam-2027'].map((code, index) =>
      codeOf(backend.createSignUp('event-1', { ...request, code, submitKey: `submit-key-${index}` })),
    );
    expect(await Promise.all(answers)).toEqual(['invalid', 'invalid', 'answered']);
  });

  it('takes the same submit key at two events for two submits', async () => {
    const second = { eventId: 'event-2', scope: { eventId: 'event-2' } };
    const whole = buildEventDocument();
    const document = {
      ...whole,
      events: whole.events?.flatMap((event) => [event, { ...event, id: 'event-2', scope: second.scope }]),
      signUpRules: [buildSignUpRules(), buildSignUpRules({ id: 'rules-2', ...second })],
      consentTexts: [buildConsentText(), buildConsentText({ id: 'consent-2', scope: second.scope })],
    };
    const backend = opened({ document });
    const { submitKey, contact, participants } = request;
    const consents = [{ textId: 'consent-2', textVersion: '1' }] as never;
    const first = await backend.createSignUp('event-1', request);
    const other = await backend.createSignUp('event-2', { submitKey, contact, participants, consents });
    expect([first.eventId, other.eventId]).toEqual(['event-1', 'event-2']);
  });

  it('offers every capability but pages', async () => {
    expectTypeOf<MemoryBackend>().toExtend<Required<Backend>>();
    const others = capabilities.filter((capability) => capability !== 'events.html');
    expect(await opened({ challenge: {} }).readCapabilities()).toEqual(others);
  });
});
