/** Titles that only sessions have, without case, blanks and punctuation. */
export const sessionTitles: ReadonlySet<string> = new Set([
  'titel',
  'title',
  'sessiontitle',
  'sessiontitel',
  'eventtitle',
  'programmpunkt',
  'programmpunkte',
  'vortragstitel',
  'veranstaltungstitel',
  'veranstaltungsname',
  'eventname',
  'veranstaltung',
  'session',
  'vortrag',
  'talk',
  'presentation',
  'programm',
  'programme',
  'event',
  'agenda',
  'agendaitem',
  'workshop',
]);

/** Titles of sessions, and of minutes and accounts as well. */
export const topicTitles: ReadonlySet<string> = new Set([
  'thema',
  'topic',
  'themen',
  'inhalt',
  'inhalte',
  'was',
  'what',
  'top',
  'punkt',
  'tagesordnungspunkt',
]);

/** Headings of days and times at which no session is: births, purchases, payments, deadlines, last visits. */
export const otherDates = new RegExp(
  [
    'geburt|geboren|birth|^born',
    'kauf|anschaff|purchas|acquir|garantie|warranty|wartung|prüfdatum|maintenance|serviced',
    'fällig|faellig|^due|duedate|dueon|dueby|frist|deadline|biswann|erledig|wiedervorlage|(?:anmelde|melde|einsende|annahme|redaktions)schluss',
    'zuletzt|letzte[nms]|^letzt(?!ertag)|^last(?!day)|login|eintritt|austritt|beitritt|mitglied|member|join',
    'erstellt|angelegt|geändert|aktualisiert|created|changed|updated|modified|zeitstempel|timestamp',
    'bezahlt|zahlung|spende|rechnung|valuta|wertstellung|^paid|payment|donat|invoice|billing',
    'gültig|valid|ablaufdatum|läuftab|expir|erschein|erschienen|veröffentlich|publish',
    'ausgeliehen|ausleihe|rückgabe|verliehen|^loan|borrow|^return|liefer|deliver|bestell|^order',
    'anmelde|angemeldet|registrier|registered|registrationdate|signedup|eingang|eingegangen|received|unterschr|signed',
  ].join('|'),
);

/** Headings of money, stock and accounts. */
export const ledgerWords =
  /betrag|preis|kosten(?!los|frei)|^summe|saldo|iban|konto|mwst|brutto|netto|rechnung|price|amount|^total|^cost|balance|^vat|invoice|menge|bestand|stück|inventar|serien|^anzahl$|serial|quantity|^qty/;

/** Headings that only people have, such as ways to reach them. */
export const peopleWords =
  /^(alter|age|jahrgang|geschlecht|gender)$|^e?mail|email(adresse|address)?$|^(telefon|tel|telnr|handy|mobil|phone)/;

/** Headings that may be those of days, though no table is known to have them. */
export const dayLikeWords = /datum|termin|tage?$|date$|day$/;
