/** Words before a colon or in a heading that say what a person does in a session, with the model's term. */
export const roleWords: readonly (readonly [RegExp, string])[] = [
  [/moderat|facilitat|chair|gesprächsleitung/i, 'moderator'],
  [/tischgastgeb|tischleitung|table ?host/i, 'tableHost'],
  [/podium|panel|diskutant/i, 'panellist'],
  [/trainer|dozent|kursleit/i, 'trainer'],
  [/leitung|leiter|gastgeb|host|durchführung|verantwortlich|zuständig/i, 'leader'],
  [/teilnehm|participant|gäste|guests/i, 'participant'],
  [
    /referent|referierende|vortrag|speaker|sprecher|redner|impuls|input|keynote|präsent|present|mit\b|by\b|von\b/i,
    'speaker',
  ],
];

/** Words that only names of organisations contain. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'gmbh ggmbh ag kg ug e.v. e.v ev e.g. eg inc ltd llc universität university hochschule college institut institute schule ' +
    'school akademie academy verein verband bund stadt gemeinde landkreis bezirk amt ministerium zentrum centre center haus ' +
    'stiftung foundation council agentur agency caritas diakonie kirche kita netzwerk network team redaktion rundfunk gruppe ' +
    'group initiative büro treff club rat dienst werk bibliothek bücherei museum theater'
  ).split(' '),
);

/** Beginnings of such words. */
export const organisationStarts = ['bundes', 'landes', 'kreis', 'stadt', 'bezirks', 'kirchen', 'familien'] as const;

/** Endings of such words. */
export const organisationEnds = [
  'amt',
  'ministerium',
  'zentrum',
  'haus',
  'stiftung',
  'büro',
  'treff',
  'dienst',
  'werk',
  'bücherei',
  'verein',
  'verband',
  'schule',
  'gruppe',
] as const;

/** Words that say what somebody is, not where. */
export const functionWords =
  /(?:meister|präsident|geschäftsführ|leiter|leitung|direktor|director|professor|chef|vorstand|vorsitz|referent|beauftragte|koordinat|minister|sprecher|president|head|manager|officer|rätin|redakteur|autor|author|coach|berater|pädagog|psycholog|sozialarbeiter|erzieher|journalist|trainer)/i;

/** Small words inside personal names. */
export const nameParticles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'zu',
  'zur',
  'vom',
  'al',
  'el',
  'da',
  'di',
  'del',
  'ten',
  'ter',
  'bin',
  'ibn',
  'la',
  'le',
  'und',
]);

/** What stands where nobody is named yet. */
export const nobodyWords =
  /^(?:n\.?\s?n\.?|n\.?\s?a\.?|tba|tbd|t\.b\.a\.|offen|noch offen|folgt|wird noch bekannt gegeben|[-–—?./]+|et\.? al\.?|u\.\s?a\.?|u\.\s?v\.\s?m\.?|und weitere|weitere|u\.?\s?v\.?\s?a\.?)$/i;
