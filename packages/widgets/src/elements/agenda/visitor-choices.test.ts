import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './agenda-address.js';
import { choicesFromAddress, choicesToAddress, noChoices } from './visitor-choices.js';
import type { VisitorChoices } from './visitor-choices.js';

const roundTrip = (choices: VisitorChoices) =>
  choicesFromAddress(readAddress(writeAddress('a', { my: 'x', ...choicesToAddress(choices) }), 'a')!);

test('choices survive the address of the page', () => {
  const chosen: VisitorChoices = {
    words: 'Straße & Co',
    picked: { room: 'saal', person: 'ada' },
    withPlaces: true,
    onlyMine: true,
    view: 'list',
    zone: 'Asia/Tokyo',
  };
  expect(roundTrip(chosen)).toEqual(chosen);
  expect(roundTrip(noChoices)).toEqual(noChoices);
});

test('a view that does not exist is none', () => {
  expect(choicesFromAddress(new URLSearchParams('view=cube')).view).toBeUndefined();
});
