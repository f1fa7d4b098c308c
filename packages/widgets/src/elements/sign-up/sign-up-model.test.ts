import type { Availability } from '@geflecht/core/contract';
import { buildBookable, buildChoiceGroup, buildDocument, buildSignUpRules } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { longSignUp, shortSignUp, withoutSignUp } from './sample-sign-ups.js';
import { extrasChoiceId, signUpModel, wayChoiceId } from './sign-up-model.js';

const eventId = longSignUp.events?.[0]?.id ?? '';

const availability = (overrides: object) =>
  ({ eventId, at: '2027-01-01T00:00:00Z', entry: 'open', bookables: [], ...overrides }) as unknown as Availability;

const entryOf = (document: Parameters<typeof signUpModel>[0], known?: Availability) =>
  signUpModel(document, undefined, known)?.entry;

describe('the model of a sign-up', () => {
  it('is absent for an event the document does not hold', () => {
    expect(signUpModel(longSignUp, 'another', undefined)).toBeUndefined();
  });

  it('offers choice groups, and what stands in none as extras', () => {
    const model = signUpModel(longSignUp, undefined, undefined);
    expect(model?.choices.map(({ id }) => id)).toEqual(['choice-1', extrasChoiceId]);
    expect(model?.choices[0]?.options.map(({ title }) => title)).toEqual([
      'Räte und Runde Tische',
      'Nachbarschaft am Gartenzaun',
      'Zahlen, die erzählen',
    ]);
  });

  it('asks how one takes part when there are several ways', () => {
    const document = buildDocument({
      ...shortSignUp,
      bookables: [buildBookable(), buildBookable({ id: 'online' })],
    });
    const [way] = signUpModel(document, undefined, undefined)?.choices ?? [];
    expect(way).toMatchObject({ id: wayChoiceId, rule: 'pickOne', isRequired: true });
  });

  it('never allows more picks than there are things to pick', () => {
    const document = buildDocument({
      ...shortSignUp,
      bookables: [buildBookable({ id: 'eins', kind: 'meal' })],
      choiceGroups: [buildChoiceGroup({ rule: 'rank', bookableIds: ['eins'] })],
    });
    expect(signUpModel(document, undefined, undefined)?.choices[0]?.count).toBe(1);
  });

  it('shows places where they are known', () => {
    const places = { bookableId: 'platz-werkstatt-1', state: 'few', placesLeft: 2 };
    const model = signUpModel(longSignUp, undefined, availability({ bookables: [places] }));
    expect(model?.choices[0]?.options.map((option) => option.places?.placesLeft)).toEqual([2, undefined, undefined]);
  });

  it('leaves questions about needs out', () => {
    const questions = (longSignUp.questions ?? []).map((question, index) =>
      index === 0 ? { ...question, group: 'needs' as const } : question,
    );
    const model = signUpModel({ ...longSignUp, questions }, undefined, undefined);
    expect(model?.questions).toHaveLength(questions.length - 1);
  });
});

describe('the entry to a sign-up', () => {
  it('is open as long as the backend does not say otherwise', () => {
    expect(entryOf(shortSignUp)).toBe('open');
    expect(entryOf(shortSignUp, availability({ entry: 'closed' }))).toBe('closed');
  });

  it('is not there without rules', () => {
    expect(entryOf(withoutSignUp)).toBe('noSignUp');
  });

  it('leads elsewhere when the rules name another address', () => {
    const signUpRules = [buildSignUpRules({ externalUrl: 'https://anmeldung.example' })];
    expect(entryOf({ ...shortSignUp, signUpRules })).toBe('elsewhere');
  });

  it('waits for a controller and a privacy notice', () => {
    const events = (shortSignUp.events ?? []).map((event) => ({ ...event, privacyNotice: undefined }));
    expect(entryOf({ ...shortSignUp, events })).toBe('notReady');
  });
});
