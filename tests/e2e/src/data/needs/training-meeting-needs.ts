import type { NeedsPage } from './shown-need.js';

const impulse = 'Das Netz beginnt am Küchentisch';
const reports = 'Zehn Minuten aus jeder Kommune';

/** The meeting of a series for invited people. */
export const trainingMeetingNeeds: NeedsPage = {
  page: 'fortbildung.html',
  needs: [
    {
      id: 'T1.01',
      words: [
        'Was braucht ein Netzwerk, damit es nach dem Anfang nicht einschläft?',
        'Am Küchentisch beginnt es',
        'Wie aus reihum geöffneten Küchen ein Netz im Viertel wird.',
        'Anlässe, Nachrichten, Räume – und viel Geduld.',
        'Stunden, die in keiner Stellenbeschreibung stehen.',
      ],
    },
    {
      id: 'T1.02',
      words: [
        'Das Institut für Beteiligung Amselfurt lädt im Auftrag des Familienministeriums Amselland ein.',
        'Veranstaltet von: Institut für Beteiligung Amselfurt',
        'Im Auftrag von: Familienministerium Amselland',
        'Gefördert von: Familienfonds Amselfurt',
      ],
    },
    { id: 'T1.03', words: ['Fortbildungsreihe für kommunale Familienbeauftragte', '6. Ausgabe'] },
    { id: 'T1.03', session: 'Ankommen bei Kaffee und Brezeln', words: ['Altes Zollhaus', 'Fährgasse 2'] },
    { id: 'T1.04', words: ['Nur auf Einladung: für Familienbeauftragte mit Zertifikat.'] },
    { id: 'T1.05', words: ['Zu Gast bei: Familienbüro der Stadt Birkenried'] },
    {
      id: 'T1.05',
      session: 'Willkommen in Birkenried',
      words: ['Gastgeber:innen', 'Familienbüro der Stadt Birkenried'],
    },
    { id: 'T1.06', words: ['15 Teilnehmende'] },
    {
      id: 'T1.08',
      session: impulse,
      words: [
        'Nilgün Aydemir-Voss',
        'Koordination Birkenried-Hafenviertel',
        'Folke Brandwein',
        'Koordination Birkenried-Oberstadt',
        'Projekt „Am Küchentisch“',
      ],
    },
    { id: 'T1.09', session: impulse, words: ['aus einem anderen Land', 'merken, was sie alles können'] },
    { id: 'T1.10', session: impulse, words: ['zu Tischbegleitungen ausgebildet', 'Danach laden sie selbst ein'] },
    {
      id: 'T1.11',
      session: 'Zu Gast an einem Küchentisch',
      words: ['Birkenried-Hafenviertel'],
      never: ['Ankergang', 'Bei Familie K.'],
    },
    { id: 'T1.21', words: ['Früher habe ich drei Formulare geschrieben. Heute rufe ich an.'] },
    { id: 'T1.22', session: reports, words: ['Kurzberichte', 'Gemeinde Erlenzell', 'Landkreis Amselgau'] },
    { id: 'T1.23', session: reports, words: ['Vernetzung:', 'Übertragbar, wenn', 'Nachfragen: familienpunkt@'] },
    {
      id: 'T1.24',
      session: reports,
      words: [
        'Familienpunkte: eine Tür für alle Fragen',
        'Rückenwind ohne Geld: Fürsprache gewinnen',
        'Netzplatz: ein Portal für alle Angebote',
        'Bewegt im Viertel',
        'Der Bürgerbus als rollender Treffpunkt',
        'Zum Weitersagen: ein Handbuch für Multiplikatorinnen',
        'Zum Weitersagen – Handbuch, 3. Auflage (Handbuch',
        'Netzplatz Amselgau (Portal',
      ],
    },
    { id: 'T1.25', session: 'Was nehmen wir mit nach Hause?', words: ['Kontaktliste', 'nach dem Treffen weiterreden'] },
    {
      id: 'T1.26',
      words: ['Mehr dazu', 'Netzplatz Amselgau', 'Das Portal, von dem am Nachmittag die Rede war.'],
    },
    { id: 'T1.27', words: ['Die Familie als Netz', 'wenn man nicht an der Wohnungstür aufhört'] },
    { id: 'T1.28', words: ['Am Vormittag: Netze pflegen', 'Am Nachmittag: Berichte aus den Kommunen'] },
  ],
};
