/** Every format that can be written. */
export type WritableFormat =
  | 'geflecht'
  | 'frab-json'
  | 'frab-xml'
  | 'icalendar'
  | 'schema-org'
  | 'event-csv'
  | 'event-xlsx'
  | 'event-text'
  | 'event-html'
  | 'network-csv'
  | 'network-xlsx'
  | 'graphml'
  | 'gexf'
  | 'pajek'
  | 'kumu-xlsx'
  | 'sign-ups-csv'
  | 'sign-ups-xlsx';

/** What a format carries; `document` carries everything. */
export type WrittenContent = 'document' | 'event' | 'network' | 'signups';

interface WritableFormatFacts {
  readonly content: WrittenContent;
  /** Endings of file names that suggest the format, its own first. */
  readonly endings: readonly string[];
}

/** What each format carries and which endings its files have, the likeliest of an ending first. */
export const writableFormats: Readonly<Record<WritableFormat, WritableFormatFacts>> = {
  geflecht: { content: 'document', endings: ['.json'] },
  'frab-xml': { content: 'event', endings: ['.xml'] },
  'frab-json': { content: 'event', endings: ['.json'] },
  icalendar: { content: 'event', endings: ['.ics'] },
  'schema-org': { content: 'event', endings: ['.jsonld'] },
  'event-csv': { content: 'event', endings: ['.csv'] },
  'event-xlsx': { content: 'event', endings: ['.xlsx'] },
  'event-text': { content: 'event', endings: ['.txt'] },
  'event-html': { content: 'event', endings: ['.html', '.htm'] },
  'network-csv': { content: 'network', endings: ['.csv'] },
  'network-xlsx': { content: 'network', endings: ['.xlsx'] },
  graphml: { content: 'network', endings: ['.graphml'] },
  gexf: { content: 'network', endings: ['.gexf'] },
  pajek: { content: 'network', endings: ['.net'] },
  'kumu-xlsx': { content: 'network', endings: ['.xlsx'] },
  'sign-ups-csv': { content: 'signups', endings: ['.csv'] },
  'sign-ups-xlsx': { content: 'signups', endings: ['.xlsx'] },
};
