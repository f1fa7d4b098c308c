import { buildActor, buildDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { aboutActor } from './map-about-model.js';
import { networkMap } from './network-map-model.js';

function about(overrides: Parameters<typeof buildActor>[0]) {
  const map = networkMap(buildDocument({ actors: [buildActor(overrides)] }), { locale: 'de' });
  return aboutActor(map.actors[0]!, map.read);
}

describe('aboutActor', () => {
  it('links only to addresses that belong in a page', () => {
    const links = ['https://haus.example', 'file:///etc/hosts', '/wir', '//fremd.example'].map((url) => ({ url }));
    expect(about({ links }).links.map(({ href }) => href)).toEqual(['https://haus.example', '/wir']);
  });

  it('makes links of mail and telephone', () => {
    const contact = { mail: 'haus@haus.example', phone: '+49 (0)30 00-0' };
    expect(about({ contact }).contact).toEqual([
      { href: 'mailto:haus@haus.example', label: { value: 'haus@haus.example', lang: undefined } },
      { href: 'tel:+49030000', label: { value: '+49 (0)30 00-0', lang: undefined } },
    ]);
  });

  it('picks the description in the language of the page and says which it is', () => {
    const description = { en: 'Open house', de: 'Offenes Haus' };
    expect(about({ description }).description).toEqual({ value: 'Offenes Haus', lang: 'de' });
  });
});
