import { messages as german } from './tools-de.js';
import type { ToolsMessages } from './tools-messages.js';

/** Words of what visitors do with the programme, in plain German. */
export const messages: ToolsMessages = {
  ...german,
  search: 'Suchen',
  filter: (chosen) => (chosen === 0 ? 'Aussuchen' : `Aussuchen (${chosen})`),
  facets: { ...german.facets, format: 'Was?', person: 'Wer?', room: 'Wo?', day: 'Wann?', topic: 'Worum geht es?' },
  any: 'alles',
  found: (count, all) => `${count} von ${all}`,
  zones: 'Welche Uhrzeit?',
  next: 'Danach',
  jump: 'Zeigen',
  mine: 'Das möchte ich sehen',
  choose: 'Aussuchen',
  mark: 'Das will ich sehen',
  marked: 'Ausgesucht',
  onlyMine: 'Nur was ich ausgesucht habe',
  overlap: (one, other) => `Zur gleichen Zeit: „${one}“ und „${other}“`,
  mineOnly: 'Was ich ausgesucht habe',
  wholeEvent: 'Alles',
  share: 'Weitersagen',
  sheets: { doors: 'Blätter für die Türen', tables: 'Karten für die Tische', handout: 'Blatt zum Verteilen' },
  changed: 'Das ist neu',
};
