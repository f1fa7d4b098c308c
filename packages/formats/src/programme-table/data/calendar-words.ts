/** Weekdays as German and English tables write them, without case and full stop; 0 is Monday. */
export const weekdayWords: ReadonlyMap<string, number> = new Map(
  [
    ['montag', 'montags', 'mo', 'monday', 'mondays', 'mon'],
    ['dienstag', 'dienstags', 'di', 'tuesday', 'tuesdays', 'tue', 'tues'],
    ['mittwoch', 'mittwochs', 'mi', 'wednesday', 'wednesdays', 'wed'],
    ['donnerstag', 'donnerstags', 'do', 'thursday', 'thursdays', 'thu', 'thur', 'thurs'],
    ['freitag', 'freitags', 'fr', 'friday', 'fridays', 'fri'],
    ['samstag', 'samstags', 'sonnabend', 'sonnabends', 'sa', 'saturday', 'saturdays', 'sat'],
    ['sonntag', 'sonntags', 'so', 'sunday', 'sundays', 'sun'],
  ].flatMap((words, weekday) => words.map((word) => [word, weekday] as const)),
);

/** Months as German and English tables write them, without case and full stop; 1 is January. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  [
    ['januar', 'jänner', 'january', 'jan', 'jän'],
    ['februar', 'feber', 'february', 'feb'],
    ['märz', 'maerz', 'march', 'mär', 'mrz', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['dezember', 'december', 'dez', 'dec'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
