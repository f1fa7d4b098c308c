import type { Event } from '../event/event.js';

/** Which data protection law the controller of an event is under. */
export type LawProfile = NonNullable<Event['lawProfile']>;

type Told = Readonly<Record<'de' | 'en', string>>;

/** Laws by their names: numbers of articles differ between them and change. */
const laws: Readonly<Record<LawProfile, Told>> = {
  dsgvo: {
    de: 'die Datenschutz-Grundverordnung (DSGVO)',
    en: 'the General Data Protection Regulation (GDPR)',
  },
  'dsg-ekd': {
    de: 'das Datenschutzgesetz der Evangelischen Kirche in Deutschland (DSG-EKD)',
    en: 'the data protection act of the Protestant Church in Germany (DSG-EKD)',
  },
  kdg: {
    de: 'das Gesetz über den Kirchlichen Datenschutz (KDG)',
    en: 'the Catholic church’s act on data protection in Germany (KDG)',
  },
};

/**
 * Which law holds for what is kept of a sign-up, and which rights it gives; church bodies have their own. It addresses nobody.
 * @param profile that of the event; default the general regulation
 */
export function lawSentence(profile: LawProfile = 'dsgvo', language: 'de' | 'en' = 'de'): string {
  const law = laws[profile][language];
  return language === 'de'
    ? `Für diese Angaben gilt ${law}: mit dem Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei der zuständigen Aufsicht.`
    : `${law.charAt(0).toUpperCase()}${law.slice(1)} applies to these details: with the right to see, correct and erase them, and to complain to the authority in charge.`;
}
