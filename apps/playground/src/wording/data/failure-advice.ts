import type { ReadFailure } from '../../reading/read-outcome.js';

/** What happened, and what somebody without a command line can do about it. */
export interface FailureAdvice {
  readonly finding: string;
  readonly advice: string;
}

/** What helps with most files that cannot be read. */
export const usualAdvice =
  'Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern oder exportieren Sie sie dort neu.';
const kinds =
  'Gelesen werden Tabellen (Excel, LibreOffice, CSV), Kalender (iCalendar, .ics) und Netzwerke (GraphML, GEXF, Pajek, Kumu und andere).';

/** What is said of a failure that nobody foresaw. */
export const unexpectedFailure: FailureAdvice = {
  finding: 'Das Lesen ist abgebrochen.',
  advice:
    'Laden Sie die Seite neu und versuchen Sie es noch einmal. Bleibt es dabei, speichern Sie die Datei in einer anderen Form, etwa als CSV.',
};

/** What each failure means in plain words; codes without any are told in the reader's own. */
export const failureAdvice: Readonly<Partial<Record<ReadFailure['code'], FailureAdvice>>> = {
  empty: {
    finding: 'Die Datei ist leer.',
    advice: 'Haben Sie die richtige gewählt? Speichern Sie sie noch einmal und versuchen Sie es erneut.',
  },
  'encoding-unreadable': {
    finding: 'Die Schriftzeichen der Datei sind nicht lesbar.',
    advice: 'Speichern Sie sie als „CSV UTF-8“ oder gleich als Excel-Mappe (.xlsx).',
  },
  'format-unknown': { finding: 'Was diese Datei enthält, ist nicht zu erkennen.', advice: kinds },
  'format-not-supported': {
    finding: 'Diese Art von Datei wird noch nicht gelesen.',
    advice: 'Speichern Sie den Inhalt in einer anderen Form, eine Tabelle etwa als Excel-Mappe (.xlsx) oder CSV.',
  },
  'shape-unexpected': {
    finding: 'Die Datei ist anders aufgebaut, als man es von ihrer Art erwartet.',
    advice: usualAdvice,
  },
  'json-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges JSON.',
    advice: usualAdvice,
  },
  'xml-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges XML.',
    advice: usualAdvice,
  },
  'xml-entities-refused': {
    finding:
      'Die Datei verweist auf anderes, das nachgeladen werden müsste. So etwas wird zu Ihrem Schutz nicht gelesen.',
    advice: usualAdvice,
  },
  'gml-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges GML.',
    advice: usualAdvice,
  },
  'pajek-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges Pajek-Netz.',
    advice: usualAdvice,
  },
  'dl-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges UCINET DL.',
    advice: usualAdvice,
  },
  'vna-malformed': {
    finding: 'Die Datei ist beschädigt oder unvollständig: Sie enthält kein gültiges VNA.',
    advice: usualAdvice,
  },
  'yaml-malformed': {
    finding: 'Die Datei ist beschädigt oder falsch eingerückt: Sie enthält kein gültiges YAML.',
    advice: usualAdvice,
  },
  'calendar-malformed': {
    finding: 'Der Kalender ist beschädigt oder unvollständig.',
    advice: 'Exportieren Sie ihn in Ihrem Kalenderprogramm neu.',
  },
  'zip-malformed': {
    finding: 'Die Tabelle ist beschädigt oder wurde nicht vollständig übertragen.',
    advice: usualAdvice,
  },
  'workbook-malformed': {
    finding: 'Die Tabelle ist beschädigt oder wurde nicht vollständig übertragen.',
    advice: usualAdvice,
  },
  'file-encrypted': {
    finding: 'Die Tabelle ist mit einem Kennwort geschützt.',
    advice: 'Öffnen Sie sie, entfernen Sie den Schutz und speichern Sie eine Kopie.',
  },
  'mapping-unknown': {
    finding: 'Eine der zugeordneten Spalten gibt es in dieser Datei nicht.',
    advice: 'Wählen Sie die Spalten neu aus.',
  },
  'too-large': {
    finding: 'Die Datei ist zu groß.',
    advice: 'Teilen Sie sie, oder lassen Sie Blätter, Bilder und Spalten weg, die nicht gebraucht werden.',
  },
  'too-deep': { finding: 'Die Datei ist zu tief verschachtelt.', advice: usualAdvice },
  'too-many': {
    finding: 'Die Datei enthält zu viele Einträge.',
    advice: 'Teilen Sie sie auf mehrere Dateien auf, etwa nach Jahren oder Stadtteilen.',
  },
  'version-unsupported': {
    finding: 'Das Dokument stammt aus einer neueren Fassung von Geflecht.',
    advice: 'Bitten Sie die Person, die diese Seite betreut, sie zu erneuern.',
  },
  'document-invalid': {
    finding: 'Das Geflecht-Dokument enthält fehlerhafte Angaben.',
    advice: 'Erzeugen Sie es neu aus der ursprünglichen Datei.',
  },
  'event-missing': { finding: 'In der Datei ist keine Veranstaltung.', advice: 'Haben Sie die richtige gewählt?' },
  'nothing-to-write': {
    finding: 'Davon ist nichts für alle bestimmt.',
    advice: 'Es könnte ein Entwurf sein. Veröffentlichen Sie ihn dort, wo er entstanden ist.',
  },
  'window-unreadable': { finding: 'Der Zeitraum ist nicht lesbar.', advice: 'Wählen Sie den Tag neu.' },
};
