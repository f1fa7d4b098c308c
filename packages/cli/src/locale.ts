/** Languages the command speaks. */
export type Locale = 'de' | 'en';

/** One sentence in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** The language of messages: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set; English unless it is German. */
export function localeFrom(environment: Readonly<Record<string, string | undefined>>): Locale {
  const stated = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => (value ?? '') !== '',
  );
  return stated?.toLowerCase().startsWith('de') === true ? 'de' : 'en';
}
