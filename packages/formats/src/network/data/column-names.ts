/** Headings, as `comparableName` makes them, that give an actor its label, best first. */
export const labelNames = ['label', 'name', 'title', 'titel', 'bezeichnung', 'akteur', 'akteurin', 'organisation'];
/** Headings of an actor's kind. */
export const actorKindNames = ['kind', 'type', 'typ', 'art', 'actortype', 'akteurstyp', 'elementtype', 'elementtyp'];
/** Headings of what sorts actors into sectors, best first. */
export const sectorNames = [
  'sector',
  'sektor',
  'bereich',
  'branche',
  'handlungsfeld',
  'category',
  'kategorie',
  'group',
  'gruppe',
  ...actorKindNames,
];
/** Headings of coordinates on the map. */
export const axisNames = ['x', 'y'];
/** Headings of a tie's weight. */
export const weightNames = ['weight', 'gewicht'];
/** Headings of a tie's weight in formats that call it otherwise, best first. */
export const looseWeightNames = [...weightNames, 'value', 'wert'];
/** Headings of a tie's kind, best first. */
export const tieKindNames = [
  'kind',
  'relation',
  'relationship',
  'beziehung',
  'beziehungsart',
  'connectiontype',
  'type',
  'typ',
];
/** Headings of how a tie runs. */
export const directionNames = ['direction', 'richtung'];
/** Headings of the first day of a tie. */
export const sinceNames = ['since', 'seit', 'start', 'startdate', 'beginn'];
/** Headings of the last day of a tie. */
export const untilNames = ['until', 'bis', 'end', 'enddate', 'ende'];
/** Headings of the year of a tie. */
export const yearNames = ['year', 'jahr'];
