import type { DetailsMessages } from './details-messages.js';

/** Words of a session's details in German. */
export const messages: DetailsMessages = {
  contributors: 'Mitwirkende',
  hosts: 'Gastgeber:innen',
  questions: 'Leitfragen',
  materials: 'Materialien',
  links: 'Links',
  feedback: 'Rückmeldung geben',
  venue: 'Ort',
  access: 'Zugang',
  travel: 'Anreise',
  language: 'Sprache',
  rounds: (count, minutes) => (count === 1 ? `1 Runde (${minutes} Minuten)` : `${count} Runden (${minutes} Minuten)`),
  parts: {
    table: 'Tische',
    topicRoom: 'Themenräume',
    station: 'Stationen',
    stand: 'Stände',
    report: 'Berichte',
    openSlot: 'Offene Plätze',
  },
  roles: {
    speaker: 'Vortrag',
    moderator: 'Moderation',
    trainer: 'Training',
    panellist: 'Podium',
    tableHost: 'Tischgastgeber:in',
    leader: 'Leitung',
    participant: 'Teilnehmer:in',
  },
  materialKinds: {
    programme: 'Programm',
    slides: 'Folien',
    minutes: 'Protokoll',
    handbook: 'Handbuch',
    portal: 'Portal',
    tool: 'Arbeitshilfe',
    link: 'Link',
  },
};
