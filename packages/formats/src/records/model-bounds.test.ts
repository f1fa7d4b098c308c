import { buildEventDocument, buildParticipant, buildSession, buildSignUp } from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { modelBounds } from './model-bounds.js';

const { text, richText, personal, phone, answer, invoice, party } = modelBounds;
const of = (length: number) => 'x'.repeat(length);

function documentAt(beyond: Partial<Record<keyof typeof modelBounds, number>>) {
  const by = (name: keyof typeof modelBounds) => modelBounds[name] + (beyond[name] ?? 0);
  const person = buildParticipant({ name: of(by('personal')) });
  const contact = { name: 'Ada', mail: 'ada@verein.example', phone: of(by('phone')) };
  const participants = Array.from({ length: by('party') }, (_person, index) => ({
    ...person,
    id: `p${index}` as never,
  }));
  const answers = [{ questionId: 'q' as never, value: of(by('answer')) }];
  return buildEventDocument({
    sessions: [buildSession({ title: of(by('text')), description: of(by('richText')) })],
    signUps: [buildSignUp({ contact, participants, answers, bookings: [], invoice: of(by('invoice')) })],
  });
}

describe('the bounds of the model', () => {
  it('are lengths that the schema takes', () => {
    const sizes = validateDocument(documentAt({})).issues.filter(({ code }) => code === 'too-large');
    expect([text, richText, personal, phone, answer, invoice, party].every((bound) => bound > 0)).toBe(true);
    expect(sizes).toEqual([]);
  });

  it.each(['text', 'richText', 'personal', 'phone', 'answer', 'invoice', 'party'] as const)(
    'are the largest that it takes: %s',
    (name) => {
      expect(validateDocument(documentAt({ [name]: 1 })).issues.map(({ code }) => code)).toContain('too-large');
    },
  );
});
