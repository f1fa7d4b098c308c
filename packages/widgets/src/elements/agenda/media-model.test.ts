import { buildConsent, buildMediaItem } from '@geflecht/core/testing';
import { describe, expect, test } from 'vitest';
import { dateIn, isMediaFile, mayBeShown, shownMedia } from './media-model.js';

const today = '2027-05-01';
const homes = ['https://verein.example/programm/', 'https://daten.example/event.json', ''];
const owner = { name: 'Verein' };

describe('rights', () => {
  test.each([
    ['none', undefined, false],
    ['without an owner or a consent', {}, false],
    ['with an owner', { owner }, true],
    ['with a living consent', { consent: buildConsent() }, true],
    [
      'with a consent that was withdrawn',
      { owner, consent: buildConsent({ withdrawnAt: '2027-04-01T00:00:00Z' }) },
      false,
    ],
    ['that end today', { owner, expiresOn: today }, true],
    ['that ended', { owner, expiresOn: '2027-04-30' }, false],
  ])('%s', (_, rights, expected) => {
    expect(mayBeShown({ rights }, today)).toBe(expected);
  });
});

test.each([
  ['Europe/Berlin', '2027-05-02'],
  ['America/New_York', '2027-05-01'],
  ['Nowhere/Atall', '2027-05-01'],
  [undefined, '2027-05-01'],
])('a right ends with the day of %s', (zone, date) => {
  expect(dateIn(new Date('2027-05-01T22:30:00Z'), zone)).toBe(date);
});

describe('media', () => {
  test.each([
    ['bilder/saal.jpg', undefined],
    ['https://verein.example/saal.jpg', undefined],
    ['https://daten.example/saal.jpg', undefined],
    ['https://bilder.example/saal.jpg', 'bilder.example'],
  ])('at %s tell %s of the visit', (href, host) => {
    expect(shownMedia([buildMediaItem({ href })], homes, today)).toMatchObject([{ href, host }]);
  });

  test('that are said to lie with somebody else are taken at their word', () => {
    const [media] = shownMedia([buildMediaItem({ href: 'film', external: true })], homes, today);
    expect(media?.host).toBe('verein.example');
  });

  test.each([['java', 'script:alert(1)'].join(''), 'data:image/png;base64,x', 'mailto:a@b.example', 'https://[', ''])(
    'at %j are left out',
    (href) => {
      expect(shownMedia([buildMediaItem({ href })], homes, today)).toEqual([]);
    },
  );

  test.each([
    ['https://a.example/film.MP4?x=1#t=2', true],
    ['ton.mp3', true],
    ['https://a.example/embed/mp4', false],
    ['https://a.example/?file=a.mp4', false],
  ])('%s is a file: %s', (href, expected) => {
    expect(isMediaFile(href)).toBe(expected);
  });
});
