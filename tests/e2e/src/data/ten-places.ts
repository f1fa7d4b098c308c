/** Places every one of the events has. */
export const places = 10;

/** Ids of so many events of ten places each. */
export function tenPlaceEventIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `zehn-plaetze-${String(index + 1)}`);
}

const recordsOf = (id: string) => ({
  event: {
    id,
    scope: { eventId: id },
    slug: id,
    title: `Kochabend mit zehn Plätzen (${id})`,
    timeZone: 'Europe/Berlin',
    start: '2099-10-03T18:00:00+02:00',
    end: '2099-10-03T21:00:00+02:00',
    status: 'published',
    controller: { name: 'Kochverein Topfdeckel' },
    privacyNotice: { url: 'https://topfdeckel.example/datenschutz', summary: 'Wir löschen alles nach 30 Tagen.' },
  },
  rules: {
    id: `regeln-${id}`,
    scope: { eventId: id },
    eventId: id,
    access: 'open',
    doubleOptIn: false,
    windows: [{ id: 'offen' }],
    waitingList: { mode: 'none' },
  },
  bookable: { id: `platz-${id}`, scope: { eventId: id }, kind: 'event', targetId: id, capacity: places },
  consent: {
    id: `teilnahme-${id}`,
    scope: { eventId: id },
    purpose: 'participation',
    version: '1',
    compulsory: true,
    text: 'Ich bin einverstanden, dass meine Angaben für diesen Abend gespeichert werden.',
  },
});

/** A document of events with ten places each, without double opt-in and without waiting list. */
export function tenPlacesDocument(count: number) {
  const records = tenPlaceEventIds(count).map(recordsOf);
  return {
    format: 'geflecht',
    version: 1,
    defaults: { timeZone: 'Europe/Berlin', contentLocale: 'de' },
    events: records.map(({ event }) => event),
    signUpRules: records.map(({ rules }) => rules),
    bookables: records.map(({ bookable }) => bookable),
    consentTexts: records.map(({ consent }) => consent),
  };
}
