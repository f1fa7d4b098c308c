import type { Words } from '../locale.js';

/** What the command says about itself. */
export const help = {
  program: {
    de: 'Programme und Netzwerke lesen, wandeln und ausmessen.',
    en: 'Read, convert and measure programmes and networks.',
  },
  inspect: { de: 'Sagt, was eine Datei enthält.', en: 'Says what a file holds.' },
  convert: {
    de: 'Wandelt eine Datei in ein Dokument, das die Elemente auf einer Webseite anzeigen.',
    en: 'Turns a file into a document that the elements on a web page show.',
  },
  measure: { de: 'Misst ein Netzwerk aus.', en: 'Measures a network.' },
  validate: { de: 'Prüft ein Dokument Feld für Feld.', en: 'Checks a document field by field.' },
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
    'geflecht measure partner-edges.csv',
    'cat netz.gexf | geflecht convert - -',
  ],
  inspect: [
    'geflecht inspect programm.json',
    'geflecht inspect netz.csv --json',
    'geflecht inspect liste.csv --map from=Wer --map to=Wen',
  ],
  convert: [
    'geflecht convert fahrplan.xml programm.json',
    'geflecht convert termine.json programm.json --map title=Was --map start=Wann',
    'cat netz.gexf | geflecht convert - netz.json',
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
    de: 'Rückgabewerte: 0 gelungen · 1 Datei unlesbar oder fehlerhaft · 2 falscher Aufruf',
    en: 'Exit codes: 0 done · 1 file unreadable or faulty · 2 wrong call',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the argument parser finds wrong, by its code and without a full stop; the parser's own words are English. */
export const usageErrors: ReadonlyMap<string, Words> = new Map([
  ['commander.unknownOption', { de: 'Unbekannte Option', en: 'Unknown option' }],
  ['commander.unknownCommand', { de: 'Unbekannter Befehl', en: 'Unknown command' }],
  ['commander.missingArgument', { de: 'Es fehlt das Argument', en: 'Missing argument' }],
  ['commander.optionMissingArgument', { de: 'Es fehlt der Wert der Option', en: 'Missing value of the option' }],
  ['commander.excessArguments', { de: 'Zu viele Argumente', en: 'Too many arguments' }],
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
  ['event', { de: 'Programm', en: 'programme' }],
  ['network', { de: 'Netzwerk', en: 'network' }],
  ['table', { de: 'Tabelle', en: 'table' }],
  ['signups', { de: 'Anmeldungen', en: 'sign-ups' }],
]);
