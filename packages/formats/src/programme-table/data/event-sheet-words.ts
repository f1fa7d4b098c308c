/** Name and headings of the sheet that says what the programme is of. */
export const eventSheetName = { de: 'Veranstaltung', en: 'Event' } as const;
export const eventSheetColumns = { de: ['Angabe', 'Inhalt'], en: ['Field', 'Value'] } as const;

/** What such a sheet says, in this order: the words it is written with, and further ones it is read by. */
const eventFactWords = {
  id: { de: 'ID', en: 'ID', others: [] },
  title: { de: 'Titel', en: 'Title', others: ['name', 'veranstaltung', 'event'] },
  subtitle: { de: 'Untertitel', en: 'Subtitle', others: [] },
  teaser: { de: 'Kurztext', en: 'Teaser', others: ['kurzbeschreibung', 'summary'] },
  description: { de: 'Beschreibung', en: 'Description', others: [] },
  start: { de: 'Beginn', en: 'Start', others: ['datum', 'date', 'startdate', 'startdatum'] },
  end: { de: 'Ende', en: 'End', others: ['enddate', 'enddatum'] },
  place: { de: 'Ort', en: 'Place', others: ['veranstaltungsort', 'venue', 'location', 'adresse', 'address'] },
  timeZone: { de: 'Zeitzone', en: 'Time zone', others: [] },
  url: { de: 'Internetseite', en: 'Website', others: ['url', 'webseite', 'homepage', 'link', 'web'] },
} as const;

/** One thing that a sheet says of the event. */
export type EventFact = keyof typeof eventFactWords;

/** All of them in the order in which they are written. */
export const eventFacts = Object.keys(eventFactWords) as readonly EventFact[];

/** The words of each. */
export const wordsOfFact: Readonly<
  Record<EventFact, { readonly de: string; readonly en: string; readonly others: readonly string[] }>
> = eventFactWords;
