import { describe, expect, it } from 'vitest';
import { formModel } from './form-model.js';
import { isOnePage, stepsOf } from './form-steps.js';
import { everythingSignUp, longSignUp, rankedSignUp, shortSignUp } from './sample-sign-ups.js';

const stepsFor = (document: Parameters<typeof formModel>[0]) => stepsOf(formModel(document, undefined, undefined)!);

describe('the steps of a form', () => {
  it('are only those that ask for something', () => {
    expect(stepsFor(shortSignUp)).toEqual(['contact', 'check']);
    expect(stepsFor(rankedSignUp)).toEqual(['contact', 'persons', 'choices', 'check']);
    expect(stepsFor(everythingSignUp)).toEqual(['contact', 'persons', 'choices', 'questions', 'check']);
  });

  it('are one page where there is nothing but a contact', () => {
    expect(isOnePage(stepsFor(shortSignUp))).toBe(true);
    expect(isOnePage(stepsFor(longSignUp))).toBe(false);
  });
});
