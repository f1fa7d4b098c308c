import { describe, expect, it } from 'vitest';
import { furtherQuestions } from './further-questions.js';

const csv = { kind: 'event', format: 'csv', codes: [] as readonly string[], isLanguageOpen: false } as const;

describe('further questions', () => {
  it('ask for the first day only where days are missing, or one was given', () => {
    expect(furtherQuestions(csv, {}).date).toBe(false);
    expect(furtherQuestions({ ...csv, codes: ['date-missing'] }, {}).date).toBe(true);
    expect(furtherQuestions(csv, { date: '2027-03-06' }).date).toBe(true);
  });

  it('ask for a time zone only where it was assumed, or one was given', () => {
    expect(furtherQuestions({ ...csv, codes: ['time-zone-assumed'] }, {}).timeZone).toBe(true);
    expect(furtherQuestions(csv, { timeZone: 'Europe/Vienna' }).timeZone).toBe(true);
    expect(furtherQuestions({ ...csv, kind: 'network', codes: ['time-zone-assumed'] }, {}).timeZone).toBe(false);
  });

  it('ask for a list of actors beside a text table of ties', () => {
    expect(furtherQuestions({ ...csv, kind: 'network' }, {}).companion).toBe(true);
    expect(furtherQuestions({ ...csv, kind: 'network', format: 'xlsx' }, {}).companion).toBe(false);
  });

  it('leave the title of an own document alone', () => {
    expect(furtherQuestions({ ...csv, format: 'geflecht' }, {}).title).toBe(false);
    expect(furtherQuestions(csv, {}).title).toBe(true);
  });
});
