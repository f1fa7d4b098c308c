import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { eventRecord } from './event-record.js';

const identity = { at: 'row 3', originalId: '7' };

describe('eventRecord', () => {
  it('leaves out what the draft leaves open, and notes the origin', () => {
    const draft = { title: 'Tanz', subtitle: undefined, optional: false };
    expect(eventRecord({ id: 'a', draft, identity }, 'frab:x', new Findings())).toEqual({
      id: 'a',
      title: 'Tanz',
      optional: false,
      source: [{ system: 'frab:x', originalId: '7' }],
    });
  });

  it('cuts lists at the bound of the model and says so', () => {
    const findings = new Findings();
    const draft = { tags: Array.from({ length: 10_001 }, (_none, index) => `t${index}`) };
    expect(eventRecord({ id: 'a', draft, identity }, 'frab:x', findings)).toMatchObject({
      tags: { length: 10_000 },
    });
    expect(findings.dropped()).toEqual([{ code: 'list-cut', at: 'row 3', value: 'tags: 10001' }]);
  });

  it('cuts names at the bound of the model and says so', () => {
    const findings = new Findings();
    const draft = { name: 'x'.repeat(6_000) };
    expect(eventRecord({ id: 'a', draft, identity }, 'frab:x', findings)).toMatchObject({
      name: expect.stringMatching(/^x{4999}…$/),
    });
    expect(findings.dropped().map(({ code }) => code)).toEqual(['text-cut']);
  });
});
