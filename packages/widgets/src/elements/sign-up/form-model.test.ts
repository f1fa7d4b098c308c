import type { Availability } from '@geflecht/core/contract';
import { buildBookable, buildChoiceGroup, buildDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { extrasChoiceId, formModel, wayChoiceId } from './form-model.js';
import { longSignUp, shortSignUp } from './sample-sign-ups.js';

const eventId = longSignUp.events?.[0]?.id ?? '';

const availability = (overrides: object) =>
  ({ eventId, at: '2027-01-01T00:00:00Z', entry: 'open', bookables: [], ...overrides }) as unknown as Availability;

describe('the model of a form', () => {
  it('is absent for an event the document does not hold', () => {
    expect(formModel(longSignUp, 'another', undefined)).toBeUndefined();
  });

  it('offers choice groups, and what stands in none as extras', () => {
    const model = formModel(longSignUp, undefined, undefined);
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
    const [way] = formModel(document, undefined, undefined)?.choices ?? [];
    expect(way).toMatchObject({ id: wayChoiceId, rule: 'pickOne', isRequired: true });
  });

  it('never allows more picks than there are things to pick', () => {
    const document = buildDocument({
      ...shortSignUp,
      bookables: [buildBookable({ id: 'eins', kind: 'meal' })],
      choiceGroups: [buildChoiceGroup({ rule: 'rank', bookableIds: ['eins'] })],
    });
    expect(formModel(document, undefined, undefined)?.choices[0]?.count).toBe(1);
  });

  it('shows places where they are known', () => {
    const places = { bookableId: 'platz-werkstatt-1', state: 'few', placesLeft: 2 };
    const model = formModel(longSignUp, undefined, availability({ bookables: [places] }));
    expect(model?.choices[0]?.options.map((option) => option.places?.placesLeft)).toEqual([2, undefined, undefined]);
  });

  it('leaves questions about needs out', () => {
    const questions = (longSignUp.questions ?? []).map((question, index) =>
      index === 0 ? { ...question, group: 'needs' as const } : question,
    );
    const model = formModel({ ...longSignUp, questions }, undefined, undefined);
    expect(model?.questions).toHaveLength(questions.length - 1);
  });
});
