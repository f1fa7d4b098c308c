const organisations = ['akteur', 'akteurin', 'einrichtung', 'institution', 'organisation', 'partner', 'verein', 'wer'];
const partners = ['arbeitetzusammenmit', 'kooperiertmit', 'kooperationspartner', 'mitwem', 'zusammenarbeitmit'];

/** Headings of the two ends of a tie, without case and punctuation; `isDirected` where they say which way it runs. */
export const endColumns: readonly { readonly from: string; readonly to: string; readonly isDirected: boolean }[] = [
  { from: 'source', to: 'target', isDirected: true },
  { from: 'sourceid', to: 'targetid', isDirected: true },
  { from: 'from', to: 'to', isDirected: true },
  { from: 'fromid', to: 'toid', isDirected: true },
  { from: 'von', to: 'nach', isDirected: true },
  { from: 'von', to: 'an', isDirected: true },
  { from: 'von', to: 'zu', isDirected: true },
  { from: 'vonid', to: 'nachid', isDirected: true },
  { from: 'quelle', to: 'ziel', isDirected: true },
  { from: 'sender', to: 'empfänger', isDirected: true },
  { from: 'sender', to: 'receiver', isDirected: true },
  { from: 'ego', to: 'alter', isDirected: true },
  { from: 'akteur1', to: 'akteur2', isDirected: false },
  { from: 'akteura', to: 'akteurb', isDirected: false },
  { from: 'partner1', to: 'partner2', isDirected: false },
  { from: 'partnera', to: 'partnerb', isDirected: false },
  { from: 'organisation1', to: 'organisation2', isDirected: false },
  { from: 'actor1', to: 'actor2', isDirected: false },
  { from: 'node1', to: 'node2', isDirected: false },
  ...organisations.flatMap((from) => partners.map((to) => ({ from, to, isDirected: false }))),
];

/** Headings of what else a table says about a tie. */
export const tieColumns = {
  weight: ['weight', 'gewicht', 'stärke', 'staerke', 'anzahl', 'count', 'häufigkeit', 'haeufigkeit', 'value', 'wert'],
  kind: [
    'kind',
    'beziehung',
    'beziehungsart',
    'art',
    'relation',
    'relationship',
    'verbindung',
    'verbindungsart',
    'artderbeziehung',
    'artderverbindung',
    'tietype',
    'type',
    'typ',
  ],
  direction: ['direction', 'richtung', 'type'],
  id: ['id', 'edgeid', 'kantenid', 'tieid'],
  year: ['year', 'jahr'],
  since: ['since', 'seit', 'start', 'beginn', 'startdate'],
  until: ['until', 'bis', 'end', 'ende', 'enddate'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column says about a tie beside its ends. */
export type TieColumn = keyof typeof tieColumns;

/** Headings that give an actor its id, best first. */
export const actorIdColumns = ['id', 'key', 'nodeid', 'kennung', 'nr', 'name', 'label', 'akteur'];
