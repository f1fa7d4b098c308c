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
export const organisationWords =
  /\b(?:gmbh|ggmbh|ag|kg|ug|e\.?\s?v\.?|e\.?\s?g\.?|ev|inc|ltd|llc|universität|university|hochschule|college|institut|institute|schule|school|akademie|verein|verband|bund|bundes\p{L}*|landes\p{L}*|kreis\p{L}*|stadt|stadt\p{L}+|gemeinde|landkreis|bezirk|bezirks\p{L}*|amt|\p{L}+amt|ministerium|\p{L}+ministerium|zentrum|\p{L}+zentrum|centre|center|haus|\p{L}+haus|stiftung|\p{L}*stiftung|foundation|council|agentur|caritas|diakonie|kirche|kirchen\p{L}*|kita|familien\p{L}*|netzwerk|network|team|redaktion|rundfunk|gruppe|group|initiative|büro|\p{L}*büro|treff|\p{L}+treff|club|rat|\p{L}+rat|dienst|\p{L}+dienst|werk|\p{L}+werk|bibliothek|\p{L}*bücherei|museum|theater)\b/iu;

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
