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
    de: `${count} Programmpunkte haben kein lesbares Datum und bleiben ohne Zeit${of(samples)}.`,
    en: `${count} sessions have no readable date and stay unscheduled${of(samples)}.`,
  }),
  'date-supplied': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Programmpunkte nennen nur Uhrzeit oder Wochentag; der angegebene erste Tag ergänzt das Datum.`,
    en: `${count} sessions name only a clock time or weekday; the given first day supplies the date.`,
  }),
  'end-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Enden oder Dauern sind nicht lesbar oder liegen vor dem Beginn; das Ende bleibt offen${of(samples)}.`,
    en: `${count} ends or durations are unreadable or before the start; the end stays unknown${of(samples)}.`,
  }),
  'fields-mapped': ({ samples }: Finding): LocalizedMessage => ({
    de: `Felder nach ihren Namen zugeordnet: ${samples}.`,
    en: `Fields were mapped by their names: ${samples}.`,
  }),
  'title-missing': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Einträge ohne Titel heißen „Ohne Titel“.`,
    en: `${count} entries without a title are called “Ohne Titel”.`,
  }),
  'entry-unreadable': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Einträge haben eine unerwartete Gestalt und fehlen.`,
    en: `${count} entries have an unexpected shape and are missing.`,
  }),
  'html-converted': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Texte enthielten HTML; Auszeichnungen wurden in einfache Textauszeichnung gewandelt.`,
    en: `${count} texts contained HTML; it was turned into plain formatted text.`,
  }),
  'text-cut': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Texte waren zu lang und sind gekürzt.`,
    en: `${count} texts were too long and are cut.`,
  }),
  'link-unusable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Verweise sind keine vollständigen Webadressen und fehlen${of(samples)}.`,
    en: `${count} links are no complete web addresses and are missing${of(samples)}.`,
  }),
  'language-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Sprachangaben sind kein Sprachkürzel und fehlen${of(samples)}.`,
    en: `${count} languages are no language tag and are missing${of(samples)}.`,
  }),
  'id-duplicate': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Kennungen kommen mehrfach vor; die späteren erhielten eine neue${of(samples)}.`,
    en: `${count} ids occur more than once; the later ones were given a new one${of(samples)}.`,
  }),
  'id-altered': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Kennungen waren leer, zu lang oder unzulässig und wurden ersetzt${of(samples)}.`,
    en: `${count} ids were empty, too long or not allowed and were replaced${of(samples)}.`,
  }),
  'columns-mapped': ({ samples }: Finding): LocalizedMessage => ({
    de: `Spalten nach ihren Überschriften zugeordnet: ${samples}.`,
    en: `Columns were mapped by their headings: ${samples}.`,
  }),
  'quotes-broken': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Anführungszeichen sind nicht geschlossen oder falsch gesetzt; Zellen können verrutscht sein.`,
    en: `${count} quotation marks are not closed or misplaced; cells may have shifted.`,
  }),
  'row-too-long': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Zeilen haben mehr Zellen als Überschriften; die überzähligen fehlen.`,
    en: `${count} rows have more cells than headings; the surplus ones are missing.`,
  }),
  'tie-end-missing': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Verbindungen nennen nicht beide Seiten und fehlen; wer allein genannt ist, steht ohne Verbindung da.`,
    en: `${count} ties do not name both sides and are missing; who is named alone stands without a tie.`,
  }),
  'actor-not-listed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Akteure kommen nur in Verbindungen vor und sind ergänzt${of(samples)}.`,
    en: `${count} actors occur in ties only and were added${of(samples)}.`,
  }),
  'actor-repeated': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Akteure kommen mehrfach mit derselben Kennung vor; der erste Eintrag gilt${of(samples)}.`,
    en: `${count} actors occur again under the same id; the first entry holds${of(samples)}.`,
  }),
  'self-tie': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Verbindungen eines Akteurs mit sich selbst fehlen${of(samples)}.`,
    en: `${count} ties of an actor with itself are missing${of(samples)}.`,
  }),
  'parallel-ties': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} gleiche Verbindungen zwischen denselben Akteuren wurden zusammengefasst, ihre Gewichte addiert${of(samples)}.`,
    en: `${count} equal ties between the same actors were merged and their weights added${of(samples)}.`,
  }),
  'number-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Werte sind keine Zahl und fehlen${of(samples)}.`,
    en: `${count} values are no number and are missing${of(samples)}.`,
  }),
  'two-mode': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Tabelle verbindet zwei Arten von Akteuren${of(samples)}; beide stehen als Akteure im Netzwerk, die Zugehörigkeit als Verbindung.`,
    en: `The table relates two kinds of actors${of(samples)}; both are actors of the network, belonging is a tie.`,
  }),
  'key-undeclared': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Werte gehören zu keiner erklärten Eigenschaft und bleiben Text${of(samples)}.`,
    en: `${count} values belong to no declared attribute and stay text${of(samples)}.`,
  }),
  'hyperedge-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Verbindungen zwischen mehr als zwei Akteuren fehlen.`,
    en: `${count} ties between more than two actors are missing.`,
  }),
  'port-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Anschlusspunkte (ports) fehlen.`,
    en: `${count} ports are missing.`,
  }),
  'graph-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält ${count} weitere Netzwerke; nur das erste wurde gelesen.`,
    en: `The file holds ${count} more networks; only the first was read.`,
  }),
  'line-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `${count} Zeilen sind nicht lesbar und fehlen${of(samples)}.`,
    en: `${count} lines are unreadable and are missing${of(samples)}.`,
  }),
  'relation-kept': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält mehrere Beziehungsarten: ${samples}.`,
    en: `The file holds several kinds of tie: ${samples}.`,
  }),
  'time-kept-aside': ({ count }: Finding): LocalizedMessage => ({
    de: `${count} Zeitangaben ließen sich nicht als Zeitraum lesen und stehen bei den Herkunftsangaben.`,
    en: `${count} times could not be read as a period and are kept with the origin.`,
  }),
  'lists-combined': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält mehrere Listen; jede wurde ein Themenstrang: ${samples}.`,
    en: `The file holds several lists; each became a track: ${samples}.`,
  }),
} as const satisfies Readonly<Record<string, (finding: Finding) => LocalizedMessage>>;

/** Codes of what readers report. */
export type FindingCode = keyof typeof findingMessages;
