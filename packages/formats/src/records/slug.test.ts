import { expect, it } from 'vitest';
import { slug } from './slug.js';

it.each([
  ['Großer Saal', 'grosser-saal'],
  ['  Café & Küche!  ', 'cafe-kueche'],
  ['عيد الفطر', 'عيد-الفطر'],
  ['++', ''],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%s becomes %s', (text, id) => {
  expect(slug(text)).toBe(id);
});
