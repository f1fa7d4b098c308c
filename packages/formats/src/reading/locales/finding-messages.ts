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
  'script-unreadable': ({ count }: Finding): LocalizedMessage => ({
    de: `Abschnitte mit JSON-LD, die kein gültiges JSON sind und fehlen: ${count}.`,
    en: `Scripts of JSON-LD that are no valid JSON and are missing: ${count}.`,
  }),
  'events-repeated': ({ count }: Finding): LocalizedMessage => ({
    de: `Veranstaltungen, die auf der Seite noch einmal beschrieben sind; die erste Beschreibung gilt: ${count}.`,
    en: `Events that the page describes again; the first description holds: ${count}.`,
  }),
  'events-levelled': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte mit eigenen Unterpunkten; diese stehen daneben, in einem Themenstrang gleichen Namens: ${count}${of(samples)}.`,
    en: `Sessions with sessions of their own; these stand beside them, in a track of the same name: ${count}${of(samples)}.`,
  }),
  'clock-time-missing': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte mit Tag ohne Uhrzeit, sie beginnen um Mitternacht: ${count}${of(samples)}.`,
    en: `Sessions with a day and no clock time, they start at midnight: ${count}${of(samples)}.`,
  }),
  'online-access-kept': ({ count }: Finding): LocalizedMessage => ({
    de: `Adressen zur Online-Teilnahme; sie sind nur für bestätigt Angemeldete sichtbar: ${count}.`,
    en: `Addresses to take part online; only those with a confirmed place see them: ${count}.`,
  }),
  'postponed-tentative': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Verschobene Programmpunkte ohne neuen Termin, sie gelten als vorläufig: ${count}${of(samples)}.`,
    en: `Postponed sessions without a new date, they count as tentative: ${count}${of(samples)}.`,
  }),
  'value-surplus': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Weitere Werte, wo das Modell nur einen aufnimmt; der erste gilt: ${count}${of(samples)}.`,
    en: `Further values where the model takes one; the first holds: ${count}${of(samples)}.`,
  }),
  'schedule-kept-aside': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Wiederkehrende Termine, die nicht ausgerechnet werden; die Regel steht bei der Herkunft: ${count}${of(samples)}.`,
    en: `Recurring dates that are not computed; the rule is kept with the origin: ${count}${of(samples)}.`,
  }),
  'schedule-expanded': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Wiederkehrende Termine, jeder wurde ein Programmpunkt: ${count}${of(samples)}.`,
    en: `Recurring dates, each became a session: ${count}${of(samples)}.`,
  }),
  'title-from-name': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Titel, die nur als Kurzname in der Datei stehen und daraus gebildet sind: ${count}${of(samples)}.`,
    en: `Titles that the file gives as a short name only and that are made from it: ${count}${of(samples)}.`,
  }),
  'columns-guessed': ({ samples }: Finding): LocalizedMessage => ({
    de: `Spalten, deren Überschrift nichts verrät, nach ihrem Inhalt zugeordnet: ${samples}. Bitte prüfen.`,
    en: `Columns whose headings tell nothing were mapped by their content: ${samples}. Please check.`,
  }),
  'date-from-title': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte ohne eigenes Datum; es stammt aus den Zeilen über der Tabelle oder dem Blattnamen: ${count}${of(samples)}.`,
    en: `Sessions without a date of their own; it comes from the lines above the table or the name of the sheet: ${count}${of(samples)}.`,
  }),
  'month-first': ({ samples }: Finding): LocalizedMessage => ({
    de: `Ein Datum wie ${samples} kann zweierlei heißen; gelesen als Monat/Tag/Jahr. Bitte prüfen.`,
    en: `A date such as ${samples} can mean two things; read as month/day/year. Please check.`,
  }),
  'day-first': ({ samples }: Finding): LocalizedMessage => ({
    de: `Ein Datum wie ${samples} kann zweierlei heißen; gelesen als Tag/Monat/Jahr. Bitte prüfen.`,
    en: `A date such as ${samples} can mean two things; read as day/month/year. Please check.`,
  }),
  'year-assumed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Daten ohne Jahr; angenommen${of(samples)}: ${count}.`,
    en: `Dates without a year; assumed${of(samples)}: ${count}.`,
  }),
  'time-carried': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte mit leerer Zeit neben anderen Räumen, sie beginnen wie der Eintrag darüber: ${count}${of(samples)}.`,
    en: `Sessions with an empty time beside other rooms, they start like the entry above: ${count}${of(samples)}.`,
  }),
  'title-borrowed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte ohne Titel, benannt nach Format oder Beschreibung: ${count}${of(samples)}.`,
    en: `Sessions without a title, named after their format or description: ${count}${of(samples)}.`,
  }),
  'format-guessed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Formate, die aus dem Titel erkannt sind: ${count}${of(samples)}.`,
    en: `Formats that were recognised by the title: ${count}${of(samples)}.`,
  }),
  'person-unnamed': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Angaben, die niemanden nennen und fehlen: ${count}${of(samples)}.`,
    en: `Words that name nobody and are missing: ${count}${of(samples)}.`,
  }),
  'places-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Platzzahlen, die keine Zahl sind; sie stehen bei der Herkunft: ${count}${of(samples)}.`,
    en: `Numbers of places that are no number; they are kept with the origin: ${count}${of(samples)}.`,
  }),
  'line-skipped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zwischenzeilen, die kein Programmpunkt sind und fehlen: ${count}${of(samples)}.`,
    en: `Lines in between that are no session and are missing: ${count}${of(samples)}.`,
  }),
  'sheets-hidden': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Ausgeblendete Tabellenblätter, die mitgelesen sind: ${count}${of(samples)}.`,
    en: `Hidden sheets that were read as well: ${count}${of(samples)}.`,
  }),
  'rows-hidden': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Ausgeblendete oder weggefilterte Zeilen, die mitgelesen sind: ${count}${of(samples)}.`,
    en: `Hidden or filtered rows that were read as well: ${count}${of(samples)}.`,
  }),
  'columns-hidden': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Ausgeblendete Spalten, die mitgelesen sind: ${count}${of(samples)}.`,
    en: `Hidden columns that were read as well: ${count}${of(samples)}.`,
  }),
  'cells-merged': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Verbundene Zellen; ihr Text gilt für jede ihrer Zeilen, in der ersten ihrer Spalten: ${count}${of(samples)}.`,
    en: `Merged cells; their text holds for each of their rows, in the first of their columns: ${count}${of(samples)}.`,
  }),
  'cell-error': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zellen, die einen Fehler statt eines Wertes zeigen; sie bleiben leer: ${count}${of(samples)}.`,
    en: `Cells that show an error instead of a value; they stay empty: ${count}${of(samples)}.`,
  }),
  'formula-without-value': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Formeln, die ohne Wert gespeichert sind; sie werden nicht berechnet und bleiben leer: ${count}${of(samples)}.`,
    en: `Formulas that were saved without a value; they are not evaluated and stay empty: ${count}${of(samples)}.`,
  }),
  'time-zone-floating': ({ samples }: Finding): LocalizedMessage => ({
    de: `Zeitzonen, die niemand kennt und die Datei nicht beschreibt; ihre Zeiten gelten als Ortszeit: ${samples}.`,
    en: `Time zones that nobody knows and the file does not describe; their times count as local: ${samples}.`,
  }),
  'calendar-incomplete': ({ count }: Finding): LocalizedMessage => ({
    de: `Kalendereinträge ohne Ende; gelesen ist, was dasteht: ${count}.`,
    en: `Calendar entries without an end; what is there was read: ${count}.`,
  }),
  'calendar-frame-missing': (): LocalizedMessage => ({
    de: 'Einträge stehen außerhalb eines Kalenders; sie sind mitgelesen.',
    en: 'Entries stand outside any calendar; they were read as well.',
  }),
  'component-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Kalendereinträge, die keine Termine sind und fehlen: ${count}${of(samples)}.`,
    en: `Calendar entries that are no events and are missing: ${count}${of(samples)}.`,
  }),
  'recurrence-endless': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Terminreihen ohne Ende: ${count}. Gelesen sind die Termine vor dem ${samples}.`,
    en: `Series without an end: ${count}. What starts before ${samples} was read.`,
  }),
  'recurrence-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Wiederholungsregeln, die unlesbar sind oder nie zutreffen; nur die genannten Termine gelten: ${count}${of(samples)}.`,
    en: `Recurrence rules that are unreadable or never come due; only the named dates hold: ${count}${of(samples)}.`,
  }),
  'invited-dropped': ({ count }: Finding): LocalizedMessage => ({
    de: `Angaben zu eingeladenen Personen und E-Mail-Adressen, sie werden nicht übernommen: ${count}.`,
    en: `Details of invited people and mail addresses, they are not taken over: ${count}.`,
  }),
  'entry-private': ({ count }: Finding): LocalizedMessage => ({
    de: `Einträge, die als privat oder vertraulich gekennzeichnet sind; sie bleiben Entwürfe: ${count}.`,
    en: `Entries marked as private or confidential; they stay drafts: ${count}.`,
  }),
  'lists-separate': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Datei enthält Listen verschiedener Zeitzonen; jede wurde eine Veranstaltung: ${samples}.`,
    en: `The file holds lists of several time zones; each became an event: ${samples}.`,
  }),
  'whole-unusable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zugehörigkeiten zu jemandem, den es in der Datei nicht gibt oder der selbst dazugehört, sie fehlen: ${count}${of(samples)}.`,
    en: `Parts of somebody who is not in the file, or who is a part in turn; this is missing: ${count}${of(samples)}.`,
  }),
  'element-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Angaben, für die das Modell keinen Platz hat, sie fehlen: ${count}${of(samples)}.`,
    en: `Elements the model has no place for, they are missing: ${count}${of(samples)}.`,
  }),
  'whole-kept-aside': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Akteure, die zu mehreren gehören; der erste gilt, die anderen stehen bei der Herkunft: ${count}${of(samples)}.`,
    en: `Actors that are part of several; the first holds, the others are kept with the origin: ${count}${of(samples)}.`,
  }),
  'tables-several': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Tabellenblätter mit mehreren Tabellen, jede für sich gelesen: ${count}${of(samples)}.`,
    en: `Sheets with several tables, each read by itself: ${count}${of(samples)}.`,
  }),
  'cell-unfit': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zellen, deren Inhalt nicht zu ihrer Spalte passt und fehlt: ${count}${of(samples)}.`,
    en: `Cells whose content does not fit their column and is missing: ${count}${of(samples)}.`,
  }),
  'id-as-number': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Kennungen, die als Zahl geschrieben und so wiedergefunden sind: ${count}${of(samples)}.`,
    en: `Ids that are written as numbers and were found as such: ${count}${of(samples)}.`,
  }),
  'id-rounded': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Kennungen, die eine Tabellenkalkulation gerundet hat; verschiedene können gleich aussehen: ${count}${of(samples)}.`,
    en: `Ids that a spreadsheet has rounded; different ones may look the same: ${count}${of(samples)}.`,
  }),
  'end-by-name': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Enden von Verbindungen, die Namen statt Kennungen nennen: ${count}${of(samples)}.`,
    en: `Ends of ties that give names instead of ids: ${count}${of(samples)}.`,
  }),
  'end-opened': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Programmpunkte, deren Ende unbekannt ist; in dieser Datei enden sie offen: ${count}${of(samples)}.`,
    en: `Sessions whose end is unknown; in this file they end openly: ${count}${of(samples)}.`,
  }),
  'duration-cut': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Dauern, die diese Datei nicht fasst und die gekürzt sind: ${count}${of(samples)}.`,
    en: `Durations that this file cannot hold and that are cut: ${count}${of(samples)}.`,
  }),
  'ties-missing': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Liste nennt Akteure (Spalte ${samples}), aber keine Verbindungen; auf der Karte steht jeder für sich.`,
    en: `The list names actors (column ${samples}) and no ties; on the map everybody stands alone.`,
  }),
  'columns-kept-aside': ({ samples }: Finding): LocalizedMessage => ({
    de: `Spalten ohne Platz im Modell; ihr Inhalt steht bei der Herkunft, lesbar für das Team: ${samples}.`,
    en: `Columns without a place in the model; their content is kept with the origin, for the team to read: ${samples}.`,
  }),
  'needs-kept-apart': ({ samples }: Finding): LocalizedMessage => ({
    de: `Angaben zu Essen, Betreuung oder Unterstützung, getrennt abgelegt und nur mit eigenem Recht lesbar: ${samples}. Eine Einwilligung ist nicht belegt.`,
    en: `Details of food, care or support, stored apart and read only with a right of their own: ${samples}. Consent is not proven.`,
  }),
  'status-assumed': (): LocalizedMessage => ({
    de: `Die Liste nennt keinen Stand der Anmeldungen; alle gelten als bestätigt.`,
    en: `The list names no status of the sign-ups; all count as confirmed.`,
  }),
  'status-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Stände, die nicht bekannt sind; die Anmeldungen gelten als eingegangen: ${count}${of(samples)}.`,
    en: `Statuses that are not known; the sign-ups count as received: ${count}${of(samples)}.`,
  }),
  'mail-missing': ({ count }: Finding): LocalizedMessage => ({
    de: `Anmeldungen ohne E-Mail-Adresse; ein Platzhalter steht dafür: ${count}.`,
    en: `Sign-ups without a mail address; a placeholder stands for it: ${count}.`,
  }),
  'mail-unreadable': ({ count }: Finding): LocalizedMessage => ({
    de: `E-Mail-Adressen, die keine sind; ein Platzhalter steht dafür, das Geschriebene bei der Herkunft: ${count}.`,
    en: `Mail addresses that are none; a placeholder stands for them, what was written with the origin: ${count}.`,
  }),
  'sign-up-date-unreadable': ({ count }: Finding): LocalizedMessage => ({
    de: `Anmeldedaten, die kein Datum sind und fehlen: ${count}.`,
    en: `Dates of sign-up that are no date and are missing: ${count}.`,
  }),
  'person-repeated': ({ count }: Finding): LocalizedMessage => ({
    de: `Personen, die in einer Anmeldung mehrfach stehen: ${count}. Bitte prüfen.`,
    en: `People who stand in one sign-up more than once: ${count}. Please check.`,
  }),
  'party-split': ({ count }: Finding): LocalizedMessage => ({
    de: `Anmeldungen mit mehr als 100 Personen, geteilt: ${count}.`,
    en: `Sign-ups of more than 100 people, divided: ${count}.`,
  }),
  'row-nameless': ({ count }: Finding): LocalizedMessage => ({
    de: `Zeilen, die niemanden nennen und fehlen: ${count}.`,
    en: `Rows that name nobody and are missing: ${count}.`,
  }),
  'choice-kept': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Gewählte Angebote als Text bei der Herkunft, da kein Programm vorliegt: ${count}${of(samples)}.`,
    en: `Choices kept as text with the origin, as there is no programme at hand: ${count}${of(samples)}.`,
  }),
  'choice-unmatched': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Gewählte Angebote, die im Programm nicht vorkommen; sie stehen als Text bei der Herkunft: ${count}${of(samples)}.`,
    en: `Choices that the programme does not have; they are kept as text with the origin: ${count}${of(samples)}.`,
  }),
  'consent-unproven': ({ count }: Finding): LocalizedMessage => ({
    de: `Einwilligungen ohne Wortlaut und Zeitpunkt; sie gelten nicht als Nachweis und stehen bei der Herkunft: ${count}.`,
    en: `Consents without wording and time; they prove nothing and are kept with the origin: ${count}.`,
  }),
  'end-ambiguous': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Enden von Verbindungen, deren Name mehreren Akteuren gehört; gemeint sein soll der erste: ${count}${of(samples)}.`,
    en: `Ends of ties whose name belongs to several actors; the first is taken: ${count}${of(samples)}.`,
  }),
  'languages-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Texte in mehreren Sprachen, von denen das Format nur eine trägt: ${count}${of(samples)}.`,
    en: `Texts in several languages of which the format carries one: ${count}${of(samples)}.`,
  }),
  'list-cut': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Listen, die zu lang waren und deren Ende fehlt: ${count}${of(samples)}.`,
    en: `Lists that were too long and whose end is missing: ${count}${of(samples)}.`,
  }),
  'cell-ambiguous': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Zellen mit mehreren Namen, die sich nicht eindeutig zurücklesen lassen: ${count}${of(samples)}.`,
    en: `Cells of several names that cannot be read back unambiguously: ${count}${of(samples)}.`,
  }),
  'role-dropped': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Rollen von Mitwirkenden, die dieses Format nicht nennt: ${count}${of(samples)}.`,
    en: `Roles of contributors that this format does not name: ${count}${of(samples)}.`,
  }),
  'label-repeated': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Namen, die mehrfach vorkommen; unterschieden wird nach der Nummer: ${count}${of(samples)}.`,
    en: `Labels that occur more than once; numbers tell them apart: ${count}${of(samples)}.`,
  }),
  'matrix-size-wrong': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Matrix hat mehr oder weniger Werte als angekündigt; gelesen ist, was da ist${of(samples)}.`,
    en: `The matrix has more or fewer values than announced; what is there was read${of(samples)}.`,
  }),
  'needs-counted': (): LocalizedMessage => ({
    de: 'Angaben zu Essen und Betreuung stehen nur als Anzahlen in der Datei, ohne Namen.',
    en: 'Details of food and care are in the file as counts only, without names.',
  }),
  'value-levelled': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Werte, die das Format nicht genau so aufnimmt, etwa Zahlen unter Texten oder Leerzeichen am Rand: ${count}${of(samples)}.`,
    en: `Values that the format does not take just so, such as numbers among texts or blanks around them: ${count}${of(samples)}.`,
  }),
  'series-single': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Terminreihen; jeder Termin steht einzeln in der Datei: ${count}${of(samples)}.`,
    en: `Series; each of their dates stands in the file by itself: ${count}${of(samples)}.`,
  }),
  'grid-read': ({ samples }: Finding): LocalizedMessage => ({
    de: `Die Tabelle ist ein Raster; ihre Spalten sind Räume oder Tage: ${samples}.`,
    en: `The table is a grid; its columns are rooms or days: ${samples}.`,
  }),
  'parameter-unreadable': ({ count, samples }: Finding): LocalizedMessage => ({
    de: `Eigenschaften mit falsch geschriebenen Zusätzen, die fehlen können: ${count}${of(samples)}.`,
    en: `Properties with misspelt parameters, which may be missing: ${count}${of(samples)}.`,
  }),
} as const satisfies Readonly<Record<string, (finding: Finding) => LocalizedMessage>>;

/** Codes of what readers report. */
export type FindingCode = keyof typeof findingMessages;
