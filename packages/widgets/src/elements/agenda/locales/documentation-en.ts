import type { DocumentationMessages } from './documentation-messages.js';

/** Words of what remains of an event in English. */
export const messages: DocumentationMessages = {
  about: 'About this event',
  learningGoals: 'What to take home',
  involved: {
    organiser: 'Organised by',
    coOrganiser: 'Together with',
    commissioner: 'On behalf of',
    localHost: 'Hosted by',
    partner: 'In cooperation with',
    funder: 'Funded by',
  },
  series: 'Series',
  edition: (number) => `edition ${number}`,
  project: 'Project',
  fundingProgramme: 'Funding programme',
  results: 'Results',
  resultKinds: {
    insight: 'Insight',
    idea: 'Idea',
    contact: 'Contact',
    topic: 'Topic',
    agreement: 'Agreement',
    nextStep: 'Next step',
  },
  resultBy: { speaker: 'from the talk', participants: 'from participants', host: 'from the table' },
  media: {
    image: { many: 'Pictures', one: 'Picture' },
    video: { many: 'Videos', one: 'Video' },
    audio: { many: 'Recordings', one: 'Recording' },
  },
  load: (what, host) => `Load ${what.toLowerCase()} (from ${host})`,
  foreign: (host) => `Loading tells ${host} your IP address and that you visit this page.`,
  openAt: (host) => `Open at ${host}`,
  owner: 'Rights:',
  documentation: 'Documentation',
  attended: (people) => `${people} participants`,
  keyMessages: 'Key messages',
  quotes: 'Voices',
  reports: 'Reports',
  related: 'Read on',
};
