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

/** Headings of lists whose rows are people. */
export const personHeadings: ReadonlySet<string> = new Set([
  'vorname',
  'nachname',
  'familienname',
  'firstname',
  'lastname',
  'surname',
  'teilnehmende',
  'geburtsdatum',
]);

/** Headings of columns that tell who somebody is or how to reach them. */
export const personWords =
  /^(ansprechp|kontakt|contact|leitung|name$|person)|e?mail(adresse|address)?$|^(telefon|tel|telnr|handy|mobil|phone|fax)|nummer$/;
