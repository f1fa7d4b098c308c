import { exportNames, organisingPaths, printNames } from '@geflecht/core/contract';
import { makeElement } from '../page/make-element.js';
import { makeButton } from './office-part.js';
import type { OfficeDesk } from './office-part.js';

const millisecondsKept = 10_000;

/** Hands a file to the browser; no address ever holds the key. */
function hand(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  makeElement('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), millisecondsKept);
}

/** Buttons that load tables and sheets to print. */
export function showLists(place: HTMLElement, desk: OfficeDesk): void {
  const { api, eventId, say, words } = desk;
  const { lists, locale } = words;
  const load = (label: string, path: string, name: string) =>
    makeButton(label, desk, async () => {
      hand(await api.load(`${path}?locale=${locale}`), name);
      say(lists.loaded(label));
    });
  const tables = exportNames.map((name) => load(lists.tables[name], organisingPaths.export(eventId, name), name));
  const sheets = printNames.map((name) =>
    load(lists.sheets[name], organisingPaths.print(eventId, name), `${name}.html`),
  );
  place.replaceChildren(
    makeElement('h3', {}, lists.toLoad),
    makeElement('p', { class: 'deeds' }, ...tables),
    makeElement('h3', {}, lists.toPrint),
    makeElement('p', { class: 'deeds' }, ...sheets),
  );
}
