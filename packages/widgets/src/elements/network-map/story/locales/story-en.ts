import type { StoryMessages } from './story-messages.js';

/** What the steps of a story say, in English. */
export const messages: StoryMessages = {
  legend: 'Tour',
  step: (at, of) => `Step ${at} of ${of}`,
  back: 'Back',
  next: 'Next',
  all: 'All steps as a list',
  single: 'Step by step',
  unknown: (words) => `Unknown: ${words}`,
};
