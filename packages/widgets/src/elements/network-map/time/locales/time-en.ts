import type { TimeMessages } from './time-messages.js';

/** What the line of time says, in English. */
export const messages: TimeMessages = {
  legend: 'In the course of time',
  state: 'State',
  today: 'today',
  changes: (count, from, to) => `${count} ${count === 1 ? 'change' : 'changes'} from ${from} to ${to}`,
  compareWith: 'Compared with',
  showNew: 'Show what is new',
  withoutRing: 'no ring',
  actorAdded: '{} has joined.',
  actorRemoved: '{} is no longer there.',
  actorChanged: '{} has new details.',
  ring: (after, before) => `{}: ring now “${after}”, before “${before}”.`,
  tieAdded: (kind, stage) => `{} and {} have a new tie: ${kind}, ${stage}.`,
  tieRemoved: (kind) => `{} and {} no longer have a tie: ${kind}.`,
  stage: (after, before) => `{} and {}: now ${after}, before ${before}.`,
  tieChanged: 'There are new details about the tie of {} and {}.',
  news: (count) => `New since you opened this page: ${count} ${count === 1 ? 'change' : 'changes'}`,
  asOf: (time) => `No connection. As of ${time}`,
  findings: 'What has changed among the hints',
};
