import { writableFormats } from '@geflecht/formats';
import type { Words } from '../locale.js';

const formatList = Object.keys(writableFormats).join(', ');

/** What the command says about itself. */
export const help = {
  program: {
    de: 'Programme und Netzwerke lesen, wandeln, prüfen und ausmessen.',
    en: 'Read, convert, check and measure programmes and networks.',
  },
  inspect: { de: 'Sagt, was eine Datei enthält.', en: 'Says what a file holds.' },
  occurrences: {
    de: 'Listet die Termine eines Kalenders, deren Beginn in einer Zeitspanne liegt; Wiederholungen einzeln.',
    en: 'Lists what happens in a calendar, by start within a span of time; repetitions one by one.',
  },
  convert: {
    de: 'Wandelt eine Datei in ein Dokument, das die Elemente auf einer Webseite anzeigen, oder in ein anderes Format.',
    en: 'Turns a file into a document that the elements on a web page show, or into another format.',
  },
  measure: {
    de: 'Misst ein Netzwerk aus, einfach und ungerichtet gesehen.',
    en: 'Measures a network, seen as simple and undirected.',
  },
  check: {
    de: 'Sucht, was vor dem Veröffentlichen anzusehen ist: Konflikte, Lücken, was nicht alle lesen sollen.',
    en: 'Looks for what to see to before publishing: conflicts, gaps, what not everybody should read.',
  },
  validate: { de: 'Prüft ein Dokument Feld für Feld.', en: 'Checks a document field by field.' },
  render: {
    de: 'Gibt ein Programm als HTML aus, das ohne Skript auskommt, oder als Blatt zum Drucken.',
    en: 'Prints a programme as HTML that needs no script, or as a sheet for paper.',
  },
  snippet: {
    de: 'Gibt das HTML aus, das ein Element in eine Webseite bringt.',
    en: 'Prints the HTML that puts an element into a web page.',
  },
  file: { de: 'Datei; - liest von der Standardeingabe', en: 'file; - reads standard input' },
  out: { de: 'Ziel; - schreibt auf die Standardausgabe', en: 'target; - writes to standard output' },
  json: { de: 'genau einen JSON-Wert ausgeben', en: 'print exactly one JSON value' },
  map: {
    de: 'Spalte oder Feld zuordnen, etwa title=Was; mehrfach möglich',
    en: 'map a column or field, as in title=Was; may be repeated',
  },
  date: {
    de: 'erster Tag, wenn nur Uhrzeiten genannt sind (JJJJ-MM-TT)',
    en: 'first day where only clock times are named (YYYY-MM-DD)',
  },
  timeZone: {
    de: 'Zeitzone von Zeiten ohne Angabe, etwa Europe/Berlin',
    en: 'zone of times without one, such as Europe/Berlin',
  },
  title: { de: 'Titel, wenn die Datei keinen nennt', en: 'title where the file names none' },
  alone: {
    de: 'benachbarte Akteursliste (X-nodes.csv) nicht mitlesen',
    en: 'do not read the list of actors beside it (X-nodes.csv)',
  },
  from: {
    de: 'erster Beginn, der dazugehört (JJJJ-MM-TT in UTC oder Zeitpunkt)',
    en: 'first start that belongs (YYYY-MM-DD in UTC, or an instant)',
  },
  until: { de: 'erster Beginn, der nicht mehr dazugehört', en: 'first start that does not belong any more' },
  to: {
    de: `Format; sonst entscheidet die Endung des Ziels (${formatList})`,
    en: `format; else the ending of the target decides (${formatList})`,
  },
  audience: {
    de: 'für wen: public, confirmed, members, coordination oder whole; eigene Dokumente gehen sonst als public in fremde Formate',
    en: 'for whom: public, confirmed, members, coordination or whole; own documents else go as public into foreign formats',
  },
  event: { de: 'Kennung der Veranstaltung', en: 'id of the event' },
  eventOrFile: {
    de: 'Kennung der Veranstaltung; zu einer Liste von Leuten auch die Datei ihres Programms',
    en: 'id of the event; for a list of people also the file of its programme',
  },
  network: { de: 'Kennung des Netzwerks', en: 'id of the network' },
  locale: { de: 'Sprache von Überschriften: de oder en', en: 'language of headings: de or en' },
  elementLocale: { de: 'Sprache des Elements, etwa de oder en', en: 'language of the element, such as de or en' },
  url: { de: 'Seite der Veranstaltung im Netz', en: 'page of the event on the web' },
  sheet: {
    de: 'Seite für Papier (A4): programme, doors (Türschilder), tables (Tischkarten) oder handout (Handzettel mit QR-Code)',
    en: 'page for paper (A4): programme, doors, tables (cards) or handout (with QR code)',
  },
  cancel: { de: 'Kalenderdatei, die alle Termine absagt', en: 'calendar file that cancels everything in it' },
  merge: {
    de: 'in das vorhandene Dokument einfügen: nach Herkunft wiedererkannt, Eigenes bleibt',
    en: 'merge into the document that is there: recognised by origin, what is its own stays',
  },
  force: { de: 'vorhandene Dateien ersetzen', en: 'replace files that are there' },
  published: {
    de: 'die Datei soll öffentlich liegen: was das nicht darf, ist ein Fehler',
    en: 'the file is to lie open: what must not is an error',
  },
  element: { de: 'agenda, network-map oder sign-up', en: 'agenda, network-map or sign-up' },
  fallback: {
    de: 'Datei, aus der die Fassung ohne Skript entsteht',
    en: 'file the version without script is made of',
  },
  src: { de: 'Adresse der Datei im Netz', en: 'address of the file on the web' },
  backend: { de: 'Adresse des Servers', en: 'address of the server' },
  script: {
    de: 'Adresse des Skripts; sonst /geflecht/ELEMENT.js',
    en: 'address of the script; else /geflecht/ELEMENT.js',
  },
  headingLevel: { de: 'oberste Überschriftenebene, 1 bis 6', en: 'topmost level of headings, 1 to 6' },
  classic: {
    de: 'klassisches Skript statt eines Moduls',
    en: 'classic script in place of a module',
  },
  exact: { de: 'auch Maße rechnen, die lange dauern', en: 'also compute measures that take long' },
  helpOption: { de: 'diese Hilfe zeigen', en: 'show this help' },
  version: { de: 'Version zeigen', en: 'show the version' },
  helpCommand: { de: 'Hilfe zu einem Befehl zeigen', en: 'show help for a command' },
} as const satisfies Readonly<Record<string, Words>>;

/** Headings of the help text, as the argument parser names them. */
export const helpHeadings: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Aufruf:'],
  ['Arguments:', 'Argumente:'],
  ['Options:', 'Optionen:'],
  ['Commands:', 'Befehle:'],
]);

/** Closing part of the help: examples and exit codes. */
export const examples = {
  program: [
    'geflecht inspect programm.json',
    'geflecht inspect partner.csv --json',
    'geflecht convert fahrplan.xml programm.json',
    'geflecht check programm.json --published',
    'geflecht measure partner-edges.csv',
    'cat netz.gexf | geflecht convert - -',
  ],
  inspect: [
    'geflecht inspect programm.json',
    'geflecht inspect teilnehmende.xlsx',
    'geflecht inspect netz.csv --json',
    'geflecht inspect liste.csv --map from=Wer --map to=Wen',
  ],
  convert: [
    'geflecht convert fahrplan.xml programm.json',
    'geflecht convert termine.json programm.json --map title=Was --map start=Wann',
    'geflecht convert fahrplan.xml programm.json --merge',
    'geflecht convert programm.json programm.ics --url https://verein.example/fachtag',
    'geflecht convert netz.json netz.gexf --audience members',
    'geflecht convert anmeldungen.xlsx anmeldungen.json --event programm.json',
    'cat netz.gexf | geflecht convert - netz.json',
  ],
  occurrences: [
    'geflecht occurrences kalender.ics --from 2027-03-01 --to 2027-04-01',
    'geflecht occurrences kalender.ics --from 2027-01-01 --to 2028-01-01 --json',
  ],
  check: ['geflecht check programm.json', 'geflecht check netz.json --published', 'geflecht check partner.csv --json'],
  render: [
    'geflecht render programm.json > fallback.html',
    'geflecht render fahrplan.xml --locale de > fallback.html',
    'geflecht render programm.json --sheet doors > tueren.html',
    'geflecht render programm.json --sheet handout --url https://verein.example/fachtag > handzettel.html',
  ],
  snippet: [
    'geflecht snippet agenda programm.json --src /geflecht/programm.json',
    'geflecht snippet network-map --src netz.json --locale de',
    'geflecht snippet sign-up --backend https://anmeldung.example --event fachtag',
  ],
  measure: [
    'geflecht measure netz.gexf',
    'geflecht measure partner-edges.csv --json',
    'geflecht measure partner-edges.csv --alone',
  ],
  validate: ['geflecht validate programm.json', 'geflecht validate programm.json --json'],
} as const;

/** Words around examples and exit codes. */
export const footer = {
  examples: { de: 'Beispiele:', en: 'Examples:' },
  exitCodes: {
    de: 'Rückgabewerte: 0 gelungen · 1 Datei unlesbar, fehlerhaft oder im Weg · 2 falscher Aufruf',
    en: 'Exit codes: 0 done · 1 file unreadable, faulty or in the way · 2 wrong call',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the argument parser finds wrong, by its code and without a full stop; the parser's own words are English. */
export const usageErrors: ReadonlyMap<string, Words> = new Map([
  ['commander.unknownOption', { de: 'Unbekannte Option', en: 'Unknown option' }],
  ['commander.unknownCommand', { de: 'Unbekannter Befehl', en: 'Unknown command' }],
  ['commander.missingArgument', { de: 'Es fehlt das Argument', en: 'Missing argument' }],
  ['commander.optionMissingArgument', { de: 'Es fehlt der Wert der Option', en: 'Missing value of the option' }],
  ['commander.excessArguments', { de: 'Zu viele Argumente', en: 'Too many arguments' }],
  ['commander.missingMandatoryOptionValue', { de: 'Es fehlt die Option', en: 'Missing option' }],
  ['commander.help', { de: 'Es fehlt ein Befehl', en: 'Missing command' }],
]);

/** Names of counts and kinds for people. */
export const labels: ReadonlyMap<string, Words> = new Map([
  ['sessions', { de: 'Programmpunkte', en: 'sessions' }],
  ['days', { de: 'Tage', en: 'days' }],
  ['rooms', { de: 'Räume', en: 'rooms' }],
  ['contributors', { de: 'Mitwirkende', en: 'contributors' }],
  ['actors', { de: 'Akteure', en: 'actors' }],
  ['ties', { de: 'Verbindungen', en: 'ties' }],
  ['rows', { de: 'Zeilen', en: 'rows' }],
  ['columns', { de: 'Spalten', en: 'columns' }],
  ['signUps', { de: 'Anmeldungen', en: 'sign-ups' }],
  ['participants', { de: 'Teilnehmende', en: 'participants' }],
  ['events', { de: 'Veranstaltungen', en: 'events' }],
  ['components', { de: 'Bestandteile', en: 'components' }],
  ['needsAnswers', { de: 'Bedarfsangaben', en: 'answers on needs' }],
  ['columnsUnderstood', { de: 'So wurden die Spalten verstanden', en: 'How the columns were understood' }],
  ['field', { de: 'Feld', en: 'field' }],
  ['needs', { de: 'Bedarf, getrennt abgelegt', en: 'needs, kept apart' }],
  ['needsReaders', { de: 'nur mit besonderem Recht lesbar', en: 'readable with a special right only' }],
  ['bookings', { de: 'Buchungen', en: 'bookings' }],
  ['answer', { de: 'Antwort', en: 'answer' }],
  ['keptAside', { de: 'bei der Herkunft aufgehoben', en: 'kept with the origin' }],
  ['empty', { de: 'leer', en: 'empty' }],
  ['added', { de: 'neu', en: 'added' }],
  ['changed', { de: 'geändert', en: 'changed' }],
  ['unchanged', { de: 'unverändert', en: 'unchanged' }],
  ['missing', { de: 'in der Datei nicht mehr enthalten, hier geblieben', en: 'no longer in the file, kept here' }],
  ['similar', { de: 'gleicher Name, vielleicht dasselbe', en: 'same name, perhaps the same' }],
  ['error', { de: 'Fehler', en: 'error' }],
  ['warning', { de: 'Warnung', en: 'warning' }],
  ['hint', { de: 'Hinweis', en: 'hint' }],
  ['errors', { de: 'Fehler', en: 'errors' }],
  ['warnings', { de: 'Warnungen', en: 'warnings' }],
  ['hints', { de: 'Hinweise', en: 'hints' }],
  ['fields', { de: 'Felder', en: 'Fields' }],
  ['programme', { de: 'Programm', en: 'Programme' }],
  ['completeness', { de: 'Vollständigkeit', en: 'Completeness' }],
  ['privacy', { de: 'Datenschutz', en: 'Privacy' }],
  ['event', { de: 'Programm', en: 'programme' }],
  ['network', { de: 'Netzwerk', en: 'network' }],
  ['table', { de: 'Tabelle', en: 'table' }],
  ['signups', { de: 'Anmeldungen', en: 'sign-ups' }],
]);
