import { describe, expect, it } from 'vitest';
import { lawSentence } from './law-sentence.js';

describe('lawSentence', () => {
  it.each([
    ['dsgvo', 'DSGVO', 'GDPR'],
    ['dsg-ekd', 'DSG-EKD', 'DSG-EKD'],
    ['kdg', 'KDG', 'KDG'],
  ] as const)('names the law of the profile %s', (profile, german, english) => {
    expect(lawSentence(profile)).toContain(german);
    expect(lawSentence(profile, 'en')).toContain(english);
  });

  it('takes the general regulation where an event names no profile', () => {
    expect(lawSentence()).toBe(lawSentence('dsgvo'));
  });

  it('names no article', () => {
    for (const profile of ['dsgvo', 'dsg-ekd', 'kdg'] as const) expect(lawSentence(profile)).not.toMatch(/\d|§|Art/u);
  });
});
