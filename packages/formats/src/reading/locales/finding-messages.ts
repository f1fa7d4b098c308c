import type { LocalizedMessage } from '../../errors/localized-message.js';

interface Finding {
  readonly count: number;
  /** Up to three values concerned, or nothing. */
  readonly samples: string;
}

const of = (samples: string) => (samples === '' ? '' : ` (${samples})`);

/** What each finding says, in German and English. */
export const findingMessages = {
  'encoding-assumed': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei nennt keine Zeichenkodierung; gelesen als ${samples}.`,
    en: `The file names no encoding; read as ${samples}.`,
  }),
  'doctype-ignored': (): LocalizedMessage => ({
    de: 'Die DOCTYPE-Angabe wird nicht ausgewertet.',
    en: 'The DOCTYPE declaration is not evaluated.',
  }),
  'time-zone-assumed': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei nennt keine Zeitzone; angenommen: ${samples}.`,
    en: `The file names no time zone; assumed: ${samples}.`,
  }),
  'time-zone-contradicted': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die genannte Zeitzone passt nicht zu den Zeiten, die Abstände zu UTC gelten: ${samples}.`,
    en: `The named time zone contradicts the times, their UTC offsets hold: ${samples}.`,
  }),
  'time-zone-unknown': ({ samples }: Finding): LocalizedMessage => ({
    de: `Diese Zeitzone gibt es nicht: ${samples}.`,
    en: `There is no such time zone: ${samples}.`,
  }),
  'time-zones-mixed': (): LocalizedMessage => ({
    de: 'Die Zeiten gehören zu mehreren Zeitzonen; jede behält ihren Abstand zu UTC.',
    en: 'The times belong to several zones; each keeps its UTC offset.',
  }),
  'date-missing': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte ohne lesbares Datum, sie bleiben ohne Zeit: ${count}${of(samples)}.`,
    en: `Sessions without a readable date, they stay unscheduled: ${count}${of(samples)}.`,
  }),
  'date-supplied': ({ count }: Finding): LocalizedMessage => ({
    de: `Programmpunkte nur mit Uhrzeit; der angegebene erste Tag ergänzt das Datum: ${count}.`,
    en: `Sessions with a clock time only; the given first day supplies the date: ${count}.`,
  }),
  'end-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Enden oder Dauern, die unlesbar sind oder vor dem Beginn liegen; das Ende bleibt unbekannt: ${count}${of(samples)}.`,
    en: `Ends or durations that are unreadable or before the start; the end stays unknown: ${count}${of(samples)}.`,
  }),
  'fields-mapped': ({ samples }: Finding): LocalizedMessage => ({
    de: `Felder nach ihren Namen zugeordnet: ${samples}.`,
    en: `Fields were mapped by their names: ${samples}.`,
  }),
  'title-missing': ({ count }: Finding): LocalizedMessage => ({
    de: `Einträge ohne Titel, sie heißen „Ohne Titel“: ${count}.`,
    en: `Entries without a title, they are called “Untitled”: ${count}.`,
  }),
  'entry-unreadable': ({ count }: Finding): LocalizedMessage => ({
    de: `Einträge von unerwarteter Gestalt, sie fehlen: ${count}.`,
    en: `Entries of an unexpected shape, they are missing: ${count}.`,
  }),
  'html-converted': ({ count }: Finding): LocalizedMessage => ({
    de: `Texte mit HTML, gewandelt in einfache Textauszeichnung: ${count}.`,
    en: `Texts with HTML, turned into plain formatted text: ${count}.`,
  }),
  'text-cut': ({ count }: Finding): LocalizedMessage => ({
    de: `Texte, die zu lang waren und gekürzt sind: ${count}.`,
    en: `Texts that were too long and are cut: ${count}.`,
  }),
  'link-unusable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Verweise, die keine vollständige Webadresse sind und fehlen: ${count}${of(samples)}.`,
    en: `Links that are no complete web address and are missing: ${count}${of(samples)}.`,
  }),
  'language-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Sprachangaben, die kein Sprachkürzel sind und fehlen: ${count}${of(samples)}.`,
    en: `Languages that are no language tag and are missing: ${count}${of(samples)}.`,
  }),
  'id-duplicate': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Kennungen, die mehrfach vorkommen; die späteren erhielten eine neue: ${count}${of(samples)}.`,
    en: `Ids that occur more than once; the later ones were given a new one: ${count}${of(samples)}.`,
  }),
  'id-altered': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Kennungen, die leer, zu lang oder unzulässig waren und ersetzt sind: ${count}${of(samples)}.`,
    en: `Ids that were empty, too long or not allowed and are replaced: ${count}${of(samples)}.`,
  }),
  'columns-mapped': ({ samples }: Finding): LocalizedMessage => ({
    de: `Spalten nach ihren Überschriften zugeordnet: ${samples}.`,
    en: `Columns were mapped by their headings: ${samples}.`,
  }),
  'quotes-broken': ({ count }: Finding): LocalizedMessage => ({
    de: `Anführungszeichen, die nicht geschlossen oder falsch gesetzt sind; Zellen können verrutscht sein: ${count}.`,
    en: `Quotation marks that are not closed or misplaced; cells may have shifted: ${count}.`,
  }),
  'row-too-long': ({ count }: Finding): LocalizedMessage => ({
    de: `Zeilen mit mehr Zellen als Überschriften; die überzähligen fehlen: ${count}.`,
    en: `Rows with more cells than headings; the surplus ones are missing: ${count}.`,
  }),
  'tie-end-missing': ({ count }: Finding): LocalizedMessage => ({
    de: `Verbindungen, die nicht beide Seiten nennen und fehlen; wer allein genannt ist, steht ohne Verbindung da: ${count}.`,
    en: `Ties that do not name both sides and are missing; who is named alone stands without a tie: ${count}.`,
  }),
  'actor-not-listed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Akteure, die nur in Verbindungen vorkommen und ergänzt sind: ${count}${of(samples)}.`,
    en: `Actors that occur in ties only and were added: ${count}${of(samples)}.`,
  }),
  'actor-repeated': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Akteure, die mit derselben Kennung noch einmal vorkommen; der erste Eintrag gilt: ${count}${of(samples)}.`,
    en: `Actors that occur again under the same id; the first entry holds: ${count}${of(samples)}.`,
  }),
  'self-tie': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Verbindungen eines Akteurs mit sich selbst, sie fehlen: ${count}${of(samples)}.`,
    en: `Ties of an actor with itself, they are missing: ${count}${of(samples)}.`,
  }),
  'parallel-ties': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Gleiche Verbindungen zwischen denselben Akteuren, zusammengefasst mit addierten Gewichten: ${count}${of(samples)}.`,
    en: `Equal ties between the same actors, merged with their weights added: ${count}${of(samples)}.`,
  }),
  'number-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Werte, die keine Zahl sind und fehlen: ${count}${of(samples)}.`,
    en: `Values that are no number and are missing: ${count}${of(samples)}.`,
  }),
  'two-mode': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Tabelle verbindet zwei Arten von Akteuren${of(samples)}; beide stehen als Akteure im Netzwerk, die Zugehörigkeit als Verbindung.`,
    en: `The table relates two kinds of actors${of(samples)}; both are actors of the network, belonging is a tie.`,
  }),
  'key-undeclared': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Werte zu nicht erklärten Eigenschaften, sie bleiben Text: ${count}${of(samples)}.`,
    en: `Values of attributes that are not declared, they stay text: ${count}${of(samples)}.`,
  }),
  'hyperedge-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `Verbindungen zwischen mehr als zwei Akteuren, sie fehlen: ${count}.`,
    en: `Ties between more than two actors, they are missing: ${count}.`,
  }),
  'port-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `Anschlusspunkte (ports), sie fehlen: ${count}.`,
    en: `Ports, they are missing: ${count}.`,
  }),
  'graph-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `Weitere Netzwerke in der Datei, gelesen ist nur das erste: ${count}.`,
    en: `Further networks in the file, only the first was read: ${count}.`,
  }),
  'line-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zeilen, die nicht lesbar sind und fehlen: ${count}${of(samples)}.`,
    en: `Lines that are unreadable and are missing: ${count}${of(samples)}.`,
  }),
  'relation-kept': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält mehrere Beziehungsarten: ${samples}.`,
    en: `The file holds several kinds of tie: ${samples}.`,
  }),
  'time-kept-aside': ({ count }: Finding): LocalizedMessage => ({
    de: `Zeitangaben, die kein Zeitraum sind; sie stehen bei der Herkunft: ${count}.`,
    en: `Times that are no period; they are kept with the origin: ${count}.`,
  }),
  'lists-combined': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält mehrere Listen; jede wurde ein Themenstrang: ${samples}.`,
    en: `The file holds several lists; each became a track: ${samples}.`,
  }),
  'sheet-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Tabellenblätter, die nicht gelesen sind: ${count}${of(samples)}.`,
    en: `Sheets that are not read: ${count}${of(samples)}.`,
  }),
  'field-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Angaben, die dieses Format nicht tragen kann: ${count}${of(samples)}.`,
    en: `Details that this format cannot carry: ${count}${of(samples)}.`,
  }),
  'records-dropped': ({ samples }: Finding): LocalizedMessage => ({
    de: `Einträge, die dieses Format nicht tragen kann: ${samples}.`,
    en: `Records that this format cannot carry: ${samples}.`,
  }),
} as const satisfies Readonly<Record<string, (finding: Finding) => LocalizedMessage>>;

/** Codes of what readers report. */
export type FindingCode = keyof typeof findingMessages;
