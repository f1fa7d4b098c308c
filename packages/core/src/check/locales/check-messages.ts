import type { Audience } from '../../audience/audience.js';
import type { Phrase } from '../../document/issue.js';

const readers: Readonly<Record<Audience, Phrase>> = {
  public: { de: 'alle', en: 'everybody' },
  confirmed: { de: 'Angemeldete', en: 'the confirmed' },
  members: { de: 'Mitglieder', en: 'members' },
  coordination: { de: 'die Koordination', en: 'the coordination' },
  private: { de: 'besonders Berechtigte', en: 'those with a special right' },
};

interface Told {
  /** Names or values concerned. */
  readonly about: string;
  readonly count: number;
  /** For whom something is meant. */
  readonly audience?: Audience;
}

/** What each finding says, in German and English. */
export const checkMessages = {
  'findings-left-out': ({ about, count }: Told): Phrase => ({
    de: `${count} weitere Befunde der Art „${about}“ sind nicht aufgeführt.`,
    en: `${count} further findings of the kind “${about}” are not listed.`,
  }),
  'contributor-busy': ({ about }: Told): Phrase => ({
    de: `Jemand ist zur selben Zeit mehrfach eingeplant – ${about}. Zeiten oder Besetzung ändern.`,
    en: `Somebody is planned several times at once – ${about}. Change times or people.`,
  }),
  'room-shared': ({ about }: Told): Phrase => ({
    de: `Ein Raum ist zur selben Zeit mehrfach belegt – ${about}. Ist das so gewollt?`,
    en: `A room is taken several times at once – ${about}. Is that intended?`,
  }),
  'day-not-listed': ({ about }: Told): Phrase => ({
    de: `Der Programmpunkt „${about}“ liegt an einem Tag, den die Veranstaltung nicht nennt.`,
    en: `The session “${about}” is on a day the event does not list.`,
  }),
  'title-empty': (): Phrase => ({ de: 'Der Titel fehlt.', en: 'The title is missing.' }),
  'language-missing': (): Phrase => ({
    de: 'Keine Sprache ist genannt („contentLocale“ oder „languages“); Vorleseprogramme raten dann.',
    en: 'No language is named (“contentLocale” or “languages”); screen readers will have to guess.',
  }),
  'time-zone-missing': (): Phrase => ({
    de: 'Keine Zeitzone ist genannt („timeZone“), etwa „Europe/Berlin“.',
    en: 'No time zone is named (“timeZone”), such as “Europe/Berlin”.',
  }),
  'date-missing': (): Phrase => ({
    de: 'Wann die Veranstaltung stattfindet, steht nirgends („start“).',
    en: 'Nothing says when the event takes place (“start”).',
  }),
  'venue-missing': (): Phrase => ({
    de: 'Wo die Veranstaltung stattfindet, steht nirgends („venues“).',
    en: 'Nothing says where the event takes place (“venues”).',
  }),
  'contact-missing': (): Phrase => ({
    de: 'Niemand ist genannt, den man fragen kann („contact“ mit E-Mail oder Telefon).',
    en: 'Nobody is named whom one could ask (“contact” with mail or phone).',
  }),
  'funding-notice-missing': (): Phrase => ({
    de: 'Ein Förderer ist genannt, der Förderhinweis fehlt („fundingNoticeIds“).',
    en: 'A funder is named but the funding notice is missing (“fundingNoticeIds”).',
  }),
  'sessions-missing': (): Phrase => ({
    de: 'Das Programm ist leer: Die Veranstaltung hat keine Programmpunkte.',
    en: 'The programme is empty: the event has no sessions.',
  }),
  'session-unscheduled': ({ about }: Told): Phrase => ({
    de: `Der Programmpunkt „${about}“ hat keine Zeit.`,
    en: `The session “${about}” has no time.`,
  }),
  'session-without-room': ({ about }: Told): Phrase => ({
    de: `Der Programmpunkt „${about}“ hat keinen Raum; „rooms“ nennt Räume, „all“ oder „none“.`,
    en: `The session “${about}” has no room; “rooms” names rooms, “all” or “none”.`,
  }),
  'contributor-nameless': (): Phrase => ({
    de: 'Jemand Mitwirkendes hat keinen Namen.',
    en: 'A contributor has no name.',
  }),
  'alt-missing': (): Phrase => ({
    de: 'Dem Bild fehlt ein Text für alle, die es nicht sehen („alt“).',
    en: 'The picture has no words for those who do not see it (“alt”).',
  }),
  'sign-up-window-missing': (): Phrase => ({
    de: 'Die Anmeldung nennt keinen Zeitraum („windows“) und öffnet darum nie.',
    en: 'The sign-up names no period (“windows”) and therefore never opens.',
  }),
  'closing-date-missing': (): Phrase => ({
    de: 'Der Anmeldezeitraum hat kein Ende („closes“).',
    en: 'The sign-up period has no end (“closes”).',
  }),
  'retention-missing': (): Phrase => ({
    de: 'Wann die Angaben aus der Anmeldung gelöscht werden, steht nirgends („retention“).',
    en: 'Nothing says when the data of the sign-up are deleted (“retention”).',
  }),
  'purpose-missing': (): Phrase => ({
    de: 'Wozu das Netzwerk da ist, steht nirgends („purposes“).',
    en: 'Nothing says what the network is for (“purposes”).',
  }),
  'actor-nameless': (): Phrase => ({ de: 'Ein Akteur hat keinen Namen.', en: 'An actor has no name.' }),
  'sector-missing': ({ count }: Told): Phrase => ({
    de: `Akteure ohne Bereich („sectorIds“), sie stehen auf der Karte unter „Sonstige“: ${count}.`,
    en: `Actors without a sector (“sectorIds”), the map puts them under “other”: ${count}.`,
  }),
  'actor-without-tie': ({ count }: Told): Phrase => ({
    de: `Akteure ohne jede Verbindung: ${count}. Fehlt etwas, oder sind sie noch zu gewinnen?`,
    en: `Actors without any tie: ${count}. Is something missing, or are they still to be won?`,
  }),
  'sign-ups-included': ({ count }: Told): Phrase => ({
    de: `Das Dokument enthält Anmeldungen mit Namen und Adressen: ${count}. Sie gehören nicht auf Webspace.`,
    en: `The document holds sign-ups with names and addresses: ${count}. They do not belong on web space.`,
  }),
  'online-access-included': ({ count }: Told): Phrase => ({
    de: `Das Dokument enthält Zugangsdaten zur Online-Teilnahme: ${count}. Nur Angemeldete sollen sie lesen.`,
    en: `The document holds links or codes for joining online: ${count}. Only the confirmed should read them.`,
  }),
  'home-address-included': (): Phrase => ({
    de: 'Die Adresse einer Privatwohnung steht im Dokument; öffentlich ist höchstens der Stadtteil.',
    en: 'The address of a private home is in the document; at most its district is public.',
  }),
  'person-without-consent': ({ about }: Told): Phrase => ({
    de: `Für die Person „${about}“ fehlt eine gültige Einwilligung („consents“) mit Prüfdatum („reviewOn“).`,
    en: `A live consent (“consents”) with a date to review it (“reviewOn”) is missing for the person “${about}”.`,
  }),
  'photo-without-consent': ({ about }: Told): Phrase => ({
    de: `Für das Foto von „${about}“ ist keine Einwilligung vermerkt („consents“ mit Zweck „photo“).`,
    en: `No consent is recorded for the photo of “${about}” (“consents” with purpose “photo”).`,
  }),
  'media-rights-missing': ({ about }: Told): Phrase => ({
    de: `Für „${about}“ ist weder genannt, wem es gehört, noch eine Einwilligung vermerkt („rights“); öffentlich ist es so nicht.`,
    en: `Neither an owner nor a consent is recorded for “${about}” (“rights”); it is not public like this.`,
  }),
  'media-consent-withdrawn': ({ about }: Told): Phrase => ({
    de: `Die Einwilligung für „${about}“ ist widerrufen; bitte Eintrag und Datei entfernen.`,
    en: `The consent for “${about}” was withdrawn; please remove the record and the file.`,
  }),
  'media-rights-expired': ({ about }: Told): Phrase => ({
    de: `Das Recht, „${about}“ zu zeigen, ist abgelaufen („expiresOn“).`,
    en: `The right to show “${about}” has run out (“expiresOn”).`,
  }),
  'quote-without-consent': ({ about }: Told): Phrase => ({
    de: `Das Zitat „${about}“ nennt einen Namen ohne gültige Einwilligung („consent“).`,
    en: `The quote “${about}” names somebody without a live consent (“consent”).`,
  }),
  'consent-evidence-included': (): Phrase => ({
    de: 'Der Beleg einer Einwilligung („evidence“) steht im Dokument; er gehört nicht auf Webspace.',
    en: 'The proof of a consent (“evidence”) is in the document; it does not belong on web space.',
  }),
  'report-without-author': ({ about }: Told): Phrase => ({
    de: `Beim Bericht „${about}“ steht nicht, von wem er ist („author“).`,
    en: `Nothing says who wrote the report “${about}” (“author”).`,
  }),
  'report-empty': ({ about }: Told): Phrase => ({
    de: `Der Bericht „${about}“ hat weder Text („body“) noch Adresse („url“).`,
    en: `The report “${about}” has neither text (“body”) nor address (“url”).`,
  }),
  'documentation-repeated': (): Phrase => ({
    de: 'Diese Veranstaltung hat schon eine Dokumentation; gezeigt wird nur die erste.',
    en: 'This event has a documentation already; only the first one is shown.',
  }),
  'anchor-repeated': ({ about }: Told): Phrase => ({
    de: `Der Anker „${about}“ kommt mehrfach vor; Verweise führen nur zum ersten.`,
    en: `The anchor “${about}” occurs several times; links lead to the first one only.`,
  }),
  'mail-in-text': ({ about }: Told): Phrase => ({
    de: `Im Text steht eine E-Mail-Adresse (${about}). Gehört sie einer Person, besser eine Funktionsadresse nennen.`,
    en: `A mail address stands in the text (${about}). If it is a person’s, better name that of a function.`,
  }),
  'origin-included': ({ count }: Told): Phrase => ({
    de: `Einträge, die sagen, woher sie stammen, und aufheben, was sonst keinen Platz hat („source“): ${count}. Besucher brauchen das nicht.`,
    en: `Records that say where they come from and keep what has no other place (“source”): ${count}. Visitors do not need that.`,
  }),
  'group-not-public': ({ about, count, audience = 'private' }: Told): Phrase => ({
    de: `Nur für ${readers[audience].de} gedacht, auf Webspace lesen es alle – ${about} (Einträge: ${count}).`,
    en: `Meant for ${readers[audience].en} only, on web space everybody reads it – ${about} (records: ${count}).`,
  }),
} as const satisfies Readonly<Record<string, (told: Told) => Phrase>>;

/** Codes of what a check finds, beside those of field checks. */
export type CheckCode = keyof typeof checkMessages;
