import type { DetailsMessages } from './details-messages.js';

/** Words of a session's details in English. */
export const messages: DetailsMessages = {
  contributors: 'Contributors',
  hosts: 'Hosts',
  questions: 'Guiding questions',
  materials: 'Materials',
  links: 'Links',
  feedback: 'Give feedback',
  venue: 'Venue',
  access: 'Access',
  travel: 'Getting there',
  language: 'Language',
  rounds: (count, minutes) => (count === 1 ? `1 round (${minutes} minutes)` : `${count} rounds (${minutes} minutes)`),
  parts: {
    table: 'Tables',
    topicRoom: 'Topic rooms',
    station: 'Stations',
    stand: 'Stands',
    report: 'Reports',
    openSlot: 'Open slots',
  },
  roles: {
    speaker: 'Speaker',
    moderator: 'Moderator',
    trainer: 'Trainer',
    panellist: 'Panellist',
    tableHost: 'Table host',
    leader: 'Leader',
    participant: 'Participant',
  },
  materialKinds: {
    programme: 'Programme',
    slides: 'Slides',
    minutes: 'Minutes',
    handbook: 'Handbook',
    portal: 'Portal',
    tool: 'Tool',
    link: 'Link',
  },
};
