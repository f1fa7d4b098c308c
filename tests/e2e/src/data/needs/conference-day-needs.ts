import type { NeedsPage } from './shown-need.js';

const impulse = 'Was hält uns zusammen, wenn jede anders arbeitet?';

/** The conference day held online. */
export const conferenceDayNeeds: NeedsPage = {
  page: 'fachtag.html',
  needs: [
    {
      id: 'T0.06',
      words: ['Voriges Jahr ging es um das Mitreden im eigenen Haus.', 'Fachtage der Familienzentren', '7. Ausgabe'],
    },
    { id: 'T0.11', words: ['In diesem Jahr schaust du mit uns hinaus'] },
    {
      id: 'T0.09',
      words: ['Was sich mitnehmen lässt', 'Handwerkszeug für den Aufbau', 'Ideen aus gelungenen Beispielen'],
    },
    {
      id: 'T0.10',
      session: 'Ankommen und Technik-Check',
      words: ['09:00', 'Freiwillig', 'Vor dem Start prüfen', 'Ton: Kopfhörer', 'Kamera: Bild da', 'Browser: aktuell'],
    },
    { id: 'T0.12', session: 'Begrüßung', words: ['09:30–09:45'] },
    {
      id: 'T0.13',
      session: impulse,
      words: [
        'Impulsvortrag',
        'Dr. Marlis Rehbein',
        'Institut für Beteiligung Amselfurt',
        'Ein Verteiler ist noch kein Netz.',
        'Zum Schluss stehen drei Fragen',
      ],
    },
    {
      id: 'T0.14',
      session: impulse,
      words: ['Worauf es beim Aufbau ankommt', 'Augenhöhe', 'Stolperfallen ansprechen'],
    },
    { id: 'T0.15', session: 'Kaffeepause', words: ['10:15', 'Pause'] },
    { id: 'T0.15', session: 'Mittagspause', words: ['12:00', 'Pause'] },
    {
      id: 'T0.16',
      session: 'World Café',
      words: [
        '10:30–12:00',
        '3 Runden (30 Minuten)',
        'Vor Ort wirken',
        'Mal laut, meistens leise',
        'Wir sammeln Beispiele',
        'Leitfragen',
        'Wer fehlt auf eurer Karte?',
        'Kirsa Odenthal',
      ],
    },
    { id: 'T0.25', session: 'World Café', words: ['Was gute Vernetzung braucht', 'Verlässliche Ansprechpersonen'] },
    {
      id: 'T0.26',
      session: 'Digitaler Hausrundgang',
      words: ['Rundgang', 'Gastgeber:innen', 'Familienhaus Kornblume, Birkenried', 'Ilva Tessmer'],
    },
    { id: 'T0.27', session: 'Ergebnisse aus den Tischrunden', words: ['13:30', 'Ergebnisse aus', 'World Café'] },
    { id: 'T0.28', session: impulse, words: ['Dr. Marlis Rehbein'] },
    { id: 'T0.28', session: 'Im Gespräch mit der Referentin', words: ['Diskussion', 'Dr. Marlis Rehbein'] },
    { id: 'T0.29', session: 'Offener Austausch', words: ['ab 15:00 Uhr'] },
    { id: 'T0.30', words: ['Online-Veranstaltung', 'Raum 1'], never: ['konferenz.zaunwicke.example'] },
    {
      id: 'T0.31',
      session: 'Ergebnisse aus den Tischrunden',
      words: ['13:30–14:00 Uhr', 'Gastgeber*innen', 'Teilnehmerinnen und Teilnehmer'],
    },
  ],
};
