import { signUpRequestSchema, validateWith } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { issueField } from './issue-field.js';
import { everythingSignUp, longSignUp, rankedSignUp } from './sample-sign-ups.js';
import { formModel } from './form-model.js';
import type { FormModel } from './form-model.js';
import { signUpRequest } from './sign-up-request.js';

const submitKey = 'schluessel-1';

function modelOf(document: Parameters<typeof formModel>[0]): FormModel {
  return formModel(document, undefined, undefined) as FormModel;
}

function request(model: FormModel, entries: readonly (readonly [string, string])[], persons = 1) {
  const values = new FormData();
  for (const [name, value] of entries) values.append(name, value);
  return signUpRequest({ model, values, persons, submitKey, locale: 'de' });
}

const contact = [
  ['contact.name', ' Ida Beispiel '],
  ['contact.mail', 'ida@beispiel.example'],
] as const;

describe('the request of a form', () => {
  const model = modelOf(longSignUp);

  it('makes the contact the first participant', () => {
    const { contact: stated, participants } = request(model, contact);
    expect(stated).toEqual({ name: 'Ida Beispiel', mail: 'ida@beispiel.example' });
    expect(participants).toEqual([{ id: `${submitKey}.1`, name: 'Ida Beispiel', kind: 'adult' }]);
  });

  it('carries picks, answers and ticked consents, and nothing that was left empty', () => {
    const sent = request(model, [
      ...contact,
      ['choice.0.choice-1', 'platz-werkstatt-2'],
      ['choice.0.extras', 'essen'],
      ['answer.question-1', '  '],
      ['answer.question-2', 'no'],
      ['answer.question-3', 'bildung'],
      ['answer.question-3', 'gesundheit'],
      ['consent.consent-1', 'on'],
    ]);
    expect(sent.bookings?.map(({ bookableId }) => bookableId)).toEqual(['platz-werkstatt-2', 'essen']);
    expect(sent.answers).toEqual([
      { questionId: 'question-2', value: false },
      { questionId: 'question-3', value: ['bildung', 'gesundheit'] },
    ]);
    expect(sent.consents).toEqual([{ textId: 'consent-1', textVersion: '1' }]);
  });

  it('ranks wishes in the order they were named', () => {
    const sent = request(modelOf(rankedSignUp), [
      ...contact,
      ['choice.0.choice-1.1', 'platz-4'],
      ['choice.0.choice-1.2', ''],
      ['choice.0.choice-1.3', 'platz-9'],
    ]);
    expect(sent.bookings?.map(({ bookableId, rank }) => [bookableId, rank])).toEqual([
      ['platz-4', 1],
      ['platz-9', 3],
    ]);
  });

  it('carries companions with kind and age', () => {
    const companion = [
      ['person.1.name', 'Bo Beispiel'],
      ['person.1.kind', 'child'],
      ['person.1.age', '6'],
    ] as const;
    const [, child] = request(model, [...contact, ...companion], 2).participants;
    expect(child).toEqual({ id: `${submitKey}.2`, name: 'Bo Beispiel', kind: 'child', age: 6 });
  });

  it('carries needs as answers, what happens when places are short, and what machines leave', () => {
    const everything = modelOf(everythingSignUp);
    const values = new FormData();
    const entries = [
      ...contact,
      ['needs.0.bedarf-essen', 'Nüsse'],
      ['mode', 'takeFewer'],
      ['letsPass', 'on'],
      ['homepage', 'https://kaufen.example'],
    ] as const;
    for (const [name, value] of entries) values.append(name, value);
    const sent = signUpRequest({
      model: everything,
      values,
      persons: 1,
      submitKey,
      locale: 'de',
      elapsedSeconds: 3,
    });
    expect(sent).toMatchObject({
      answers: [{ questionId: 'bedarf-essen', participantId: `${submitKey}.1`, value: 'Nüsse' }],
      mode: 'takeFewer',
      letsPass: true,
      trace: { elapsedSeconds: 3, honeypot: 'https://kaufen.example' },
    });
    expect(validateWith(signUpRequestSchema, sent).issues).toEqual([]);
  });

  it('fits the schema of the contract', () => {
    const sent = request(model, [...contact, ['choice.0.choice-1', 'platz-werkstatt-1']]);
    expect(validateWith(signUpRequestSchema, sent).issues).toEqual([]);
  });
});

describe('the field of a finding', () => {
  const model = modelOf(longSignUp);
  const sent = {
    model,
    request: request(model, [...contact, ['choice.0.choice-1', 'platz-werkstatt-1'], ['answer.question-2', 'yes']]),
  };
  const fieldOf = (path: readonly (string | number)[], value?: object) =>
    issueField({ path, value, code: 'value-missing', severity: 'error', message: { de: '', en: '' } }, sent);

  it('is found for contact, choice, answer and consent', () => {
    expect(fieldOf(['contact', 'mail'])).toBe('contact.mail');
    expect(fieldOf(['participants', 0, 'name'])).toBe('contact.name');
    expect(fieldOf(['bookings', 0, 'bookableId'])).toBe('choice.0.choice-1');
    expect(fieldOf(['bookings'], { choiceGroupId: 'choice-1', participantId: `${submitKey}.1` })).toBe(
      'choice.0.choice-1',
    );
    expect(fieldOf(['answers', 0, 'value'])).toBe('answer.question-2');
    expect(fieldOf(['answers'], { questionId: 'question-1' })).toBe('answer.question-1');
    expect(fieldOf(['consents'], { textId: 'consent-1' })).toBe('consent.consent-1');
  });

  it('is absent for what is about the whole form', () => {
    expect(fieldOf(['participants'])).toBeUndefined();
    expect(fieldOf([])).toBeUndefined();
  });
});
