/** A need about networks, and the words by which a page shows that it is met. */
export interface ShownNetworkNeed {
  readonly id: string;
  /** All of them are on the page, or in the entry of the actor. */
  readonly words: readonly string[];
  /** Name of the actor whose entry in the list holds them; default the whole map. */
  readonly actor?: string;
}

/** What a page shows to a role. */
export interface NetworkNeedsPage {
  readonly page: string;
  readonly role: string;
  readonly needs: readonly ShownNetworkNeed[];
}

const centre = 'Familienzentrum Rosenkäfer';

/** What everybody may see of the network of the family centre. */
const openNeeds: readonly ShownNetworkNeed[] = [
  { id: 'T0.01', words: ['Wozu', 'Kräfte bündeln', 'Voneinander wissen'] },
  {
    id: 'T0.02',
    words: ['Gegründet', 'Wege', 'Schaukasten vor dem Rosenkäfer', 'Gemeinsamer Kalender', 'Partner aus'],
  },
  { id: 'T0.03', actor: 'Netzwerkkoordination', words: ['Person in Funktion', centre, 'Gehört zu'] },
  {
    id: 'T0.04',
    actor: 'Nachbarschaftshaus Mühlenviertel',
    words: ['Geteilte Ressource, Partnerschaft', 'Bietet', 'Saal für sechzig Leute'],
  },
  { id: 'T0.08', actor: 'Elterntisch in der Waschküche', words: ['Ebene', 'Stadtteil'] },
  {
    id: 'T0.18',
    actor: 'Familienbeirat der Stadt',
    words: ['Gremium', 'Sitze', 'beratend: Familienzentrum Rosenkäfer', 'Mitglied: nicht besetzt'],
  },
  { id: 'T0.20', actor: 'Elterntisch in der Waschküche', words: ['Offene Gruppe', 'ohne Verein und ohne Schild'] },
  {
    id: 'T0.21',
    actor: 'Hebammenpraxis Storchenweg',
    words: ['Elterncafé im Rosenkäfer: vor Ort', 'Stillrunde am Bildschirm: online'],
  },
  { id: 'T0.22', words: ['Frühe Hilfen Mohnfelden sucht, Elternverein Gülbahçe bietet an: Zugang zu Familien'] },
  { id: 'T1.12', words: ['Ankommen im Mühlenviertel: erweitert das Netzwerk'] },
  { id: 'T1.14', actor: 'Elternverein Gülbahçe', words: ['Erreicht', 'Rund achtzig türkischsprachige Familien'] },
  { id: 'T2.03', words: ['Üblich und noch nicht dabei', 'Wer kennt dort jemanden?'] },
  { id: 'T2.04', words: ['Nicht alltäglich und dabei', 'Was bringen sie mit'] },
  { id: 'T2.05', words: ['Kinderärztliche Praxis', 'Migrantenorganisation', 'Wirtschaft', 'Sport'] },
  { id: 'T2.09', words: ['ruht', 'Verbindungen ruhen'] },
  {
    id: 'T2.11',
    actor: 'Elternverein Gülbahçe',
    words: ['Bietet', 'Zugang zu Familien', 'Braucht', 'Wen noch ansprechen?'],
  },
  { id: 'T2.14', words: ['Die Koordination liegt allein bei Netzwerkkoordination', 'Wer springt ein'] },
  { id: 'T3.13', words: ['Arbeitsformen', 'Runder Tisch viermal im Jahr', 'Arbeitsgruppen auf Zeit'] },
  { id: 'T4.03', words: ['Kontakt', 'Arbeitsbeziehung', 'Kooperation', 'Partnerschaft'] },
  {
    id: 'T4.07',
    actor: 'Elternverein Gülbahçe',
    words: ['Vorlesen in zwei Sprachen: vor Ort, Stadtbücherei Lesezeichen, Familienzentrum Rosenkäfer'],
  },
];

/** What members see beyond that. */
const memberNeeds: readonly ShownNetworkNeed[] = [
  {
    id: 'T1.15',
    words: ['Angelegt auf', 'Meilensteine', 'Gemeinsamer Kalender: erreicht am', 'Stand: heute', 'Änderungen von'],
  },
];

/** What only the coordination sees. */
const coordinationNeeds: readonly ShownNetworkNeed[] = [
  { id: 'T0.05', actor: 'Mütterzentrum Kaffeelöffel', words: ['Nutzen', 'kurze Wege, 2 von 5'] },
  { id: 'T0.07', actor: 'Jugendamt Mohnfelden', words: ['muss mitmachen'] },
  {
    id: 'T0.19',
    actor: 'Familienbeirat der Stadt',
    words: ['Zweimal im Jahr ein Besuch mit Kindern statt vieler Schreiben.'],
  },
  { id: 'T1.07', words: ['warten länger als vereinbart auf Kontakt', 'Wer meldet sich?'] },
  { id: 'T1.13', actor: centre, words: ['Gastgeberin', 'treibende Kraft', 'Räume: Gruppenraum mit Küche'] },
  { id: 'T1.20', actor: centre, words: ['Nutzen', 'kurze Wege, 5 von 5'] },
  {
    id: 'T2.07',
    actor: 'Kinderpraxis Sonnentau',
    words: ['gesucht', 'Die Hebammen fragen, wer in der Praxis ansprechbar ist'],
  },
  { id: 'T2.07', words: ['Viel Einfluss', 'nach Einfluss und Interesse', '5 von 5'] },
  { id: 'T2.15', actor: 'Migrationsberatung Kontor', words: ['Braucht', 'Personal: Eine halbe Stelle'] },
  { id: 'T2.16', actor: 'Leitung des Familienzentrums', words: ['Qualifikation', 'Fachkraft für Netzwerkarbeit'] },
  { id: 'T4.09', actor: 'Jugendamt Mohnfelden', words: ['Regeln im eigenen Haus', 'Keine Auskunft über Familien'] },
];

const officer = 'Familienbeauftragte des Kreises Distelmark';

/** What a person in ten networks sees of them. */
const ownNeeds: readonly ShownNetworkNeed[] = [
  { id: 'T0.23', actor: officer, words: ['2 Stunden im Monat', 'Zugang zu Räumen ohne Stufen, erwartet 2029'] },
  { id: 'T1.18', words: ['wirkt in 10 Netzwerken mit', 'hat das Netzwerk mitgegründet', 'Mitgliedern gemeinsam'] },
  { id: 'T1.19', actor: officer, words: ['steht teilweise in der Stellenbeschreibung'] },
];

/** Pages with the needs they meet, by whoever looks. */
export const networkNeedsPages: readonly NetworkNeedsPage[] = [
  { page: 'familienzentrum.html', role: 'alle', needs: openNeeds },
  { page: 'familienzentrum.html', role: 'mitglied', needs: memberNeeds },
  { page: 'familienzentrum.html', role: 'koordination', needs: coordinationNeeds },
  { page: 'zehn-netzwerke.html', role: 'selbst', needs: ownNeeds },
  { page: 'netzwerk-gemeinsam.html', role: 'mitglied', needs: [{ id: 'T0.24', words: ['Wer gehört auf die Karte?'] }] },
];
