/** What the check before publishing says to those who know fields, said to those who know their association. */
export const publishingWords: ReadonlyMap<string, string> = new Map([
  [
    'group-not-public',
    'Manches ist sonst nur für Mitglieder oder das Team gedacht, etwa wer mit wem zusammenarbeitet. Auf der Webseite lesen es alle: Sind die Partner einverstanden?',
  ],
  [
    'origin-included',
    'Die Datei sagt auch, woher die Einträge stammen, und hebt Spalten auf, die nirgends gezeigt werden. Auf der Webseite könnten andere sie lesen.',
  ],
]);
