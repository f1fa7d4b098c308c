import type { GroupsMessages } from './groups-messages.js';

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What is said about groups, in English. */
export const messages: GroupsMessages = {
  legend: 'Show groups',
  title: 'Groups',
  choices: {
    none: 'none',
    sector: 'by sector',
    owner: 'by organisation',
    stake: 'by influence and interest',
    guess: 'supposed groups',
  },
  rest: 'In no group',
  stakes: [
    'Much influence, much interest',
    'Much influence, less interest',
    'Less influence, much interest',
    'Less influence, less interest',
  ],
  around: (name) => `Around ${name}`,
  found: (groups) => `${groups} ${groups === 1 ? 'group' : 'groups'}.`,
  guessed: (groups) =>
    `${numbers[groups] ?? groups} groups seem to take shape. That is only supposed from the ties: do those concerned see it the same way?`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    ),
  unclear: 'The ties show no clear groups.',
  searching: 'Looking for groups …',
  none: 'No groups.',
};
