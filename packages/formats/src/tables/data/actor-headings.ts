/** Headings, as `comparableName` makes them, of columns that hold organisations. */
export const actorHeadings: ReadonlySet<string> = new Set([
  'akteur',
  'akteure',
  'akteurin',
  'actor',
  'actors',
  'einrichtung',
  'einrichtungen',
  'institution',
  'institutionen',
  'organisation',
  'organisationen',
  'organization',
  'organizations',
  'partner',
  'partnerin',
  'stelle',
  'traeger',
  'träger',
  'verein',
  'vereine',
  'kooperationspartner',
  'kooperationspartnerin',
  'netzwerkpartner',
  'partnerorganisation',
  'nameeinrichtung',
  'namedereinrichtung',
  'nameorganisation',
  'namederorganisation',
  'nameoforganization',
  'organizationname',
  'organisationname',
]);

/** Headings of columns that tell whom to call in an organisation. */
export const contactPersonWords = /^(ansprechp|kontakt|contact|leitung|fax|name$|personen?$)/;

/** Headings of lists whose rows are people, beside names and ages. */
export const personHeadings: ReadonlySet<string> = new Set(['geburtsdatum', 'teilnehmende']);
