import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { signUpRequestSchema } from '../contract/wire.js';
import { actorRefSchema } from '../schema/building-blocks.js';
import { actorIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { buildSignUpRequest } from '../testing/index.js';
import { textSchema } from '../text/text.js';
import { deadlineSchema, partialDateSchema } from '../time/instant.js';
import { validateWith } from './validate-with.js';

const findings = (schema: z.core.$ZodType, input: unknown) =>
  validateWith(schema, input).issues.map(({ path, code }) => `${path.join('.')} ${code}`);
const sentences = (schema: z.core.$ZodType, input: unknown) =>
  validateWith(schema, input).issues.map(({ message }) => message.en);

describe('validateWith', () => {
  it('hands back what is valid', () => {
    const request = buildSignUpRequest();
    expect(validateWith(signUpRequestSchema, request)).toEqual({ value: request, issues: [] });
  });

  it('refuses unknown fields at every depth, also where the schema is open', () => {
    const schema = openObject({ name: z.string(), links: z.array(openObject({ url: z.string() })) });
    expect(findings(schema, { name: 'x', links: [{ url: 'y', rel: 1 }], role: 'admin', __proto: 1 })).toEqual([
      'links.0.rel field-unknown',
      'role field-unknown',
      '__proto field-unknown',
    ]);
  });

  it('finds every wrong field of a request', () => {
    const request = {
      ...buildSignUpRequest(),
      submitKey: 'short',
      contact: { name: '', mail: 'ada at verein.example' },
      participants: [],
      bookings: [{ participantId: 'p', bookableId: 5, rank: 0 }],
      isAdmin: true,
    };
    expect(findings(signUpRequestSchema, request)).toEqual([
      'submitKey too-small',
      'contact.name too-small',
      'contact.mail text-malformed',
      'participants too-small',
      'bookings.0.bookableId type-wrong',
      'bookings.0.rank too-small',
      'isAdmin field-unknown',
    ]);
  });

  it('never quotes what was sent', () => {
    const { issues } = validateWith(signUpRequestSchema, { contact: { name: 'Ada', mail: 'ada-geheim' }, mode: 'ada' });
    expect(issues.length).toBeGreaterThan(2);
    expect(JSON.stringify(issues)).not.toMatch(/ada/iu);
  });

  it('finds something that is no object at all', () => {
    for (const input of [undefined, null, 5, 'x', []]) expect(findings(signUpRequestSchema, input)).toHaveLength(1);
    expect(findings(signUpRequestSchema, 'x')).toEqual([' type-wrong']);
  });

  it('gives up on a list with more mistakes than can be listed', () => {
    const schema = openObject({ list: z.array(z.string()) });
    const list = Array.from({ length: 400_000 }, (_, index) => index);
    expect(validateWith(schema, { list }).issues[0]?.severity).toBe('error');
  });
});

describe('codes', () => {
  it.each<readonly [string, string, readonly [z.core.$ZodType, unknown]]>([
    ['another type', 'type-wrong', [z.string(), 5]],
    ['a fraction', 'type-wrong', [z.int(), 1.5]],
    ['a value that is not there', 'value-missing', [z.string(), undefined]],
    ['a value of no closed list', 'value-not-allowed', [z.enum(['a', 'b']), 'c']],
    ['no such value', 'value-not-allowed', [z.literal('a'), 'b']],
    ['another spelling', 'text-malformed', [z.iso.date(), '6.3.2027']],
    ['a day that does not exist', 'text-malformed', [z.iso.date(), '2027-02-30']],
    ['too short a text', 'too-small', [z.string().check(z.minLength(2)), 'a']],
    ['too long a list', 'too-large', [z.array(z.string()).check(z.maxLength(1)), ['a', 'b']]],
    ['too large a number', 'too-large', [z.number().check(z.maximum(5)), 6]],
    ['no multiple', 'value-not-allowed', [z.number().check(z.multipleOf(5)), 6]],
    ['a condition of its own', 'value-not-allowed', [z.string().check(z.refine((text) => text === 'a')), 'b']],
  ])('tell %s', (_what, code, [schema, input]) => {
    expect(findings(schema, input)).toEqual([` ${code}`]);
  });
});

describe('choices', () => {
  it('name the language that is wrong in a multilingual text', () => {
    expect(findings(textSchema, { de: 'x', en: 5 })).toEqual(['en type-wrong']);
    expect(findings(textSchema, { 'nicht so': 'x' })).toEqual(['nicht so text-malformed']);
  });

  it('name all types where none fits', () => {
    expect(sentences(textSchema, 5)).toEqual(['Expected text or an object with entries, found a number.']);
  });

  it('name all spellings where none fits', () => {
    expect(sentences(deadlineSchema, 'soon')).toEqual([
      'Expected a day like 2027-03-06 or a time with offset like 2027-03-06T09:30:00+01:00.',
    ]);
    expect(sentences(partialDateSchema, 'soon')).toEqual([
      'Expected a year or month like 2027 or 2027-03 or a day like 2027-03-06.',
    ]);
  });

  it('prefer the shape the value came closest to', () => {
    expect(findings(actorRefSchema, { actorId: 5 })).toEqual(['actorId type-wrong']);
    expect(findings(actorRefSchema, { name: 5 })).toEqual(['name type-wrong']);
    expect(findings(actorRefSchema, { actorId: 'a', rel: 1 })).toEqual(['rel field-unknown']);
  });

  it('name the fields of which one is missing', () => {
    expect(validateWith(openObject({ by: actorRefSchema }), { by: {} }).issues).toMatchObject([
      { path: ['by'], code: 'value-missing', message: { en: 'One of these fields is missing: actorId, name.' } },
    ]);
  });

  it('prefer a closed list over another type', () => {
    const rooms = z.union([z.enum(['all', 'none']), z.array(actorIdSchema)]);
    expect(findings(rooms, 'some')).toEqual([' value-not-allowed']);
    expect(findings(rooms, ['a', ' b'])).toEqual(['1 text-malformed']);
    expect(findings(rooms, 5)).toHaveLength(1);
  });

  it('that are missing are missing', () => {
    expect(validateWith(openObject({ title: textSchema }), {}).issues).toMatchObject([
      { path: ['title'], code: 'value-missing', message: { en: 'The field “title” is missing.' } },
    ]);
  });
});
