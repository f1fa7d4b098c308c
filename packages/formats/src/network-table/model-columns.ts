import type { LocalizedMessage } from '../errors/localized-message.js';
import { fiveCell, linksCell, listCell, numberCell, periodsCell, plainCell, wordCell } from './cell-codec.js';
import type { CellCodec } from './cell-codec.js';
import {
  activityWords,
  actorKindWords,
  directionWords,
  formalityWords,
  levelWords,
  stageWords,
} from './data/model-words.js';

/** One field of a record as a column of a table. */
export interface ModelColumn {
  /** Where the value stands in the record. */
  readonly path: readonly string[];
  readonly heading: LocalizedMessage;
  readonly codec: CellCodec;
  /** Author text: further columns such as `Name [en]` carry its languages. */
  readonly isText?: boolean;
  /** Written even where no record has a value. */
  readonly isUsual?: boolean;
}

/** Columns of actors, in the order in which they are written. Sectors and coordinates are columns of their own making. */
export const actorColumns: readonly ModelColumn[] = [
  { path: ['id'], heading: { de: 'ID', en: 'ID' }, codec: plainCell, isUsual: true },
  { path: ['name'], heading: { de: 'Name', en: 'Name' }, codec: plainCell, isText: true, isUsual: true },
  { path: ['shortName'], heading: { de: 'Kurzname', en: 'Short name' }, codec: plainCell, isText: true },
  { path: ['kind'], heading: { de: 'Art', en: 'Kind' }, codec: wordCell(actorKindWords), isUsual: true },
  { path: ['sectorIds'], heading: { de: 'Bereiche', en: 'Sectors' }, codec: listCell, isUsual: true },
  { path: ['partOf'], heading: { de: 'Teil von', en: 'Part of' }, codec: plainCell },
  { path: ['level'], heading: { de: 'Ebene', en: 'Level' }, codec: wordCell(levelWords) },
  { path: ['country'], heading: { de: 'Staat', en: 'Country' }, codec: plainCell },
  { path: ['languages'], heading: { de: 'Sprachen', en: 'Languages' }, codec: listCell },
  { path: ['targetGroups'], heading: { de: 'Zielgruppen', en: 'Target groups' }, codec: listCell },
  { path: ['topics'], heading: { de: 'Themen', en: 'Topics' }, codec: listCell },
  { path: ['description'], heading: { de: 'Beschreibung', en: 'Description' }, codec: plainCell, isText: true },
  { path: ['links'], heading: { de: 'Links', en: 'Links' }, codec: linksCell },
  { path: ['contact', 'function'], heading: { de: 'Kontakt', en: 'Contact' }, codec: plainCell, isText: true },
  { path: ['contact', 'mail'], heading: { de: 'E-Mail', en: 'E-mail' }, codec: plainCell },
  { path: ['contact', 'phone'], heading: { de: 'Telefon', en: 'Phone' }, codec: plainCell },
  { path: ['location', 'address', 'street'], heading: { de: 'Straße', en: 'Street' }, codec: plainCell },
  { path: ['location', 'address', 'postalCode'], heading: { de: 'PLZ', en: 'Postal code' }, codec: plainCell },
  { path: ['location', 'address', 'town'], heading: { de: 'Ort', en: 'Town' }, codec: plainCell },
  { path: ['location', 'geo', 'latitude'], heading: { de: 'Breitengrad', en: 'Latitude' }, codec: numberCell },
  { path: ['location', 'geo', 'longitude'], heading: { de: 'Längengrad', en: 'Longitude' }, codec: numberCell },
];

/** Ids of sectors, for rows whose words a reader would not find them by. */
export const exactSectors: ModelColumn = {
  path: ['exactSectorIds'],
  heading: { de: 'Bereiche (ID)', en: 'Sectors (ID)' },
  codec: listCell,
};

/** Id of the kind of a tie, for rows whose word a reader would not find it by. */
export const exactKind: ModelColumn = {
  path: ['kindId'],
  heading: { de: 'Art (ID)', en: 'Kind (ID)' },
  codec: plainCell,
};

/** Columns of an actor's spot on the map. */
export const placementColumns: readonly ModelColumn[] = [
  { path: ['ringId'], heading: { de: 'Ring', en: 'Ring' }, codec: plainCell },
  { path: ['position', 'x'], heading: { de: 'X', en: 'X' }, codec: numberCell },
  { path: ['position', 'y'], heading: { de: 'Y', en: 'Y' }, codec: numberCell },
];

/** Columns of ties, in the order in which they are written. */
export const tieColumns: readonly ModelColumn[] = [
  { path: ['id'], heading: { de: 'ID', en: 'ID' }, codec: plainCell, isUsual: true },
  { path: ['fromId'], heading: { de: 'Von', en: 'From' }, codec: plainCell, isUsual: true },
  { path: ['toId'], heading: { de: 'Nach', en: 'To' }, codec: plainCell, isUsual: true },
  { path: ['kind'], heading: { de: 'Art', en: 'Kind' }, codec: plainCell, isUsual: true },
  { path: ['direction'], heading: { de: 'Richtung', en: 'Direction' }, codec: wordCell(directionWords), isUsual: true },
  { path: ['stage'], heading: { de: 'Stand', en: 'Stage' }, codec: wordCell(stageWords), isUsual: true },
  {
    path: ['activity'],
    heading: { de: 'Lebendigkeit', en: 'Activity' },
    codec: wordCell(activityWords),
    isUsual: true,
  },
  { path: ['strength'], heading: { de: 'Stärke (1–5)', en: 'Strength (1–5)' }, codec: fiveCell },
  { path: ['weight'], heading: { de: 'Gewicht', en: 'Weight' }, codec: numberCell },
  { path: ['formality'], heading: { de: 'Form', en: 'Formality' }, codec: wordCell(formalityWords) },
  { path: ['periods'], heading: { de: 'Zeiträume', en: 'Periods' }, codec: periodsCell },
];
