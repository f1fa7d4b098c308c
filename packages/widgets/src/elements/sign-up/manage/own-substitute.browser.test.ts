import { buildBookable, buildConsentText, buildQuestion } from '@geflecht/core/testing';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, managedProgramme, placeOwn } from './place-own.js';

afterEach(leavePage);

const backendOf = (rules: object = {}, parts: object = {}) =>
  memoryBackend({ document: managedProgramme(rules, parts) });

type Placed = Pick<Awaited<ReturnType<typeof placeOwn>>, 'form' | 'own'>;

async function openFor({ form }: Placed, isLast = false): Promise<void> {
  await expect.poll(() => form.text).toContain('Jemand anders kommt');
  form.click('Jemand anders kommt', isLast);
  await expect.poll(() => form.text).toContain('Wer kommt stattdessen?');
}

async function saved({ form, own }: Placed) {
  form.click('Speichern');
  await expect.poll(() => form.text).toContain('Erledigt');
  const { answers = [], participants } = (await own()).signUp;
  const newcomer = participants.find(({ replacedBy }) => replacedBy)?.replacedBy;
  return { answers, newcomer: participants.find(({ id }) => id === newcomer) };
}

describe('somebody who comes instead', () => {
  it('takes over the place of an adult by name', async () => {
    const placed = await placeOwn(backendOf({ substitutes: 'anyone' }), ['Ida Beispiel']);
    await openFor(placed);
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    expect((await saved(placed)).newcomer).toMatchObject({ name: 'Bo Ersatz', kind: 'adult' });
    expect(placed.form.text).toContain('Bo Ersatz');
  });

  it('has to be named', async () => {
    const placed = await placeOwn(backendOf({ substitutes: 'anyone' }), ['Ida Beispiel']);
    await openFor(placed);
    placed.form.click('Speichern');
    await expect.poll(() => placed.form.errorAt('Wer kommt stattdessen?')).not.toBe('');
    expect((await placed.own()).signUp.participants).toHaveLength(1);
  });

  it('stays an assistant with the same function', async () => {
    const assistant = { name: 'Kim Hilft', kind: 'assistant', function: 'Begleitung von Ida Beispiel' };
    const placed = await placeOwn(backendOf({ substitutes: 'anyone' }), ['Ida Beispiel', assistant]);
    await openFor(placed, true);
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    expect((await saved(placed)).newcomer).toMatchObject({
      name: 'Bo Ersatz',
      kind: assistant.kind,
      function: assistant.function,
    });
  });

  it('states the age of a child for whom childcare is booked', async () => {
    const care = buildBookable({ id: 'betreuung', kind: 'childcare', capacity: 5, ages: { from: 3, to: 8 } });
    const { bookables = [], ...rest } = managedProgramme({ substitutes: 'anyone' });
    const backend = memoryBackend({ document: { ...rest, bookables: [...bookables, care] } });
    const child = { id: 'kind-1', name: 'Juna Beispiel', kind: 'child', age: 5 };
    const bookings = [{ participantId: 'kind-1', bookableId: 'betreuung' }];
    const placed = await placeOwn(backend, ['Ida Beispiel', child], { bookings });
    await openFor(placed, true);
    placed.form.fill('Wer kommt stattdessen?', 'Mio Beispiel');
    placed.form.fill('Alter', '6');
    expect((await saved(placed)).newcomer).toMatchObject({ name: 'Mio Beispiel', kind: 'child', age: 6 });
  });

  it('comes from the same organisation where the rules ask for that', async () => {
    const ida = { name: 'Ida Beispiel', organisation: 'Verein Lindenhof' };
    const placed = await placeOwn(backendOf({ substitutes: 'sameOrganisation' }), [ida]);
    await openFor(placed);
    await expect.poll(() => placed.form.field('Einrichtung')?.value).toBe('Verein Lindenhof');
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    expect((await saved(placed)).newcomer).toMatchObject({ name: 'Bo Ersatz', organisation: 'Verein Lindenhof' });
  });

  it('answers what everybody is asked, in the same form', async () => {
    const question = { per: 'participant', kind: 'text' } as const;
    const questions = [
      buildQuestion({ ...question, id: 'region', label: 'Region', required: true }),
      buildQuestion({ ...question, id: 'thema', label: 'Thema' }),
    ];
    const backend = backendOf({ substitutes: 'anyone' }, { questions });
    const answers = [{ participantId: 'ida', questionId: 'region', value: 'Nord' }];
    const bookings = [{ participantId: 'ida', bookableId: 'platz-s1' }];
    const placed = await placeOwn(backend, [{ id: 'ida', name: 'Ida Beispiel' }], { answers, bookings });
    await openFor(placed);
    expect(placed.form.field('Thema')?.required).toBe(false);
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    placed.form.fill('Region', 'Süd');
    const { answers: given, newcomer } = await saved(placed);
    expect(given).toEqual([{ participantId: newcomer?.id, questionId: 'region', value: 'Süd' }]);
  });

  const needs = {
    questions: [buildQuestion({ id: 'kost', group: 'needs', per: 'participant', kind: 'text', label: 'Was nicht?' })],
    consentTexts: [
      buildConsentText(),
      buildConsentText({ id: 'bedarf', purpose: 'needs', compulsory: false, text: 'Bedarf speichern' }),
    ],
  };
  const ida = { id: 'ida', name: 'Ida Beispiel' };

  it('is asked for needs at once, with the consent they rest on, and gets nobody else’s', async () => {
    const backend = backendOf({ substitutes: 'anyone' }, needs);
    const bookings = [{ participantId: 'ida', bookableId: 'platz-s1' }];
    const placed = await placeOwn(backend, [ida], { bookings });
    await openFor(placed);
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    placed.form.fill('Was nicht?', 'Nüsse');
    placed.form.click('Speichern');
    await expect.poll(() => placed.form.summary).not.toBe('');
    placed.form.click('Bedarf speichern');
    const { newcomer } = await saved(placed);
    const { needsAnswers } = await placed.own();
    expect(needsAnswers).toMatchObject([{ participantId: newcomer?.id, questionId: 'kost', value: 'Nüsse' }]);
  });

  it('has none of the needs of whom they replace', async () => {
    const backend = backendOf({ substitutes: 'anyone' }, needs);
    const bookings = [{ participantId: 'ida', bookableId: 'platz-s1' }];
    const answers = [{ participantId: 'ida', questionId: 'kost', value: 'Milch' }];
    const consents = ['consent-1', 'bedarf'].map((textId) => ({ textId, textVersion: '1' }));
    const placed = await placeOwn(backend, [ida], { bookings, answers, consents });
    await openFor(placed);
    expect([placed.form.field('Was nicht?')?.value, placed.form.field('Bedarf speichern')]).toEqual(['', undefined]);
    placed.form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    await saved(placed);
    expect((await placed.own()).needsAnswers).toEqual([]);
  });
});
