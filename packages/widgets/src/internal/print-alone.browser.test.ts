import { html, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { printAlone } from './print-alone.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('what stands beside an element is left out of print across shadow trees, until it is printed', () => {
  const outer = document.createElement('div');
  const root = outer.attachShadow({ mode: 'open' });
  render(
    html`<p id="menu">Menü</p>
      <main>
        <p id="aside">Am Rand</p>
        <slot></slot>
      </main>`,
    root,
  );
  render(
    html`<p id="sibling">Daneben</p>
      <div id="printed"><p id="inside">Darin</p></div>`,
    outer,
  );
  document.body.append(outer);
  const isAside = (id: string) =>
    (root.getElementById(id) ?? document.getElementById(id))!.hasAttribute('data-geflecht-aside');
  const ids = ['menu', 'aside', 'sibling', 'printed', 'inside'];
  const sheets = () => [document, root].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
  const before = sheets();
  const whilePrinted: unknown[] = [];
  vi.spyOn(globalThis, 'print').mockImplementation(() => {
    whilePrinted.push(ids.filter(isAside), sheets());
  });
  printAlone(document.getElementById('printed')!);
  expect(whilePrinted).toEqual([['menu', 'aside', 'sibling'], before.map((count) => count + 1)]);
  dispatchEvent(new Event('afterprint'));
  expect([ids.filter(isAside), sheets()]).toEqual([[], before]);
});
