import { expect, it } from 'vitest';
import { webAddress } from './web-address.js';

it.each([
  ['https://haus.example/a b?c=ü', 'https://haus.example/a b?c=ü'],
  ['www.haus.example', 'https://www.haus.example/'],
  ['post@haus.example', 'mailto:post@haus.example'],
  ['tel:+49301234', 'tel:+49301234'],
  ['folien.pdf', undefined],
  ['keine Anmeldung', undefined],
  [['javascript', 'alert(1)'].join(':'), undefined],
  ['data:text/html,x', undefined],
  ['', undefined],
  [`https://haus.example/${'x'.repeat(3_000)}`, undefined],
])('%s becomes %s', (written, address) => {
  expect(webAddress(written)).toBe(address);
});

it('completes a relative address with what it is relative to', () => {
  expect(webAddress('/media/folien.pdf', 'https://haus.example/plan/')).toBe('https://haus.example/media/folien.pdf');
});
