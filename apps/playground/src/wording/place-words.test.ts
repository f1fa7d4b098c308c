import { expect, it } from 'vitest';
import { placeWords } from './place-words.js';

it.each([
  ['file', ''],
  ['row 3', 'Zeile 3'],
  ['line 12', 'Zeile 12'],
  ['sheet Partner, row 3', 'Blatt „Partner“, Zeile 3'],
  ['sheet Ost, row 1, row 4', 'Blatt „Ost, row 1“, Zeile 4'],
  ['sheet Partner, cell B7', 'Blatt „Partner“, Zelle B7'],
  ['sheet Alt', 'Blatt „Alt“'],
  ['/events/0/title', 'Stelle /events/0/title'],
  ['etwas Neues', 'etwas Neues'],
])('%s is called "%s"', (at, words) => {
  expect(placeWords(at)).toBe(words);
});
