import { organisingPaths } from '@geflecht/core/contract';
import type { ExportName, Headcounts, PrintName } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import { plainText } from '../plain-text.js';
import { makeButton } from './office-part.js';
import { kindWords, valueWords } from './office-words.js';
import type { OfficeDesk } from './office-part.js';

const tables: readonly (readonly [ExportName, string])[] = [
  ['sign-ups.xlsx', 'Anmeldungen für die Tabelle (XLSX)'],
  ['sign-ups.csv', 'Anmeldungen (CSV)'],
  ['contacts.csv', 'Kontakte, die getauscht werden dürfen (CSV)'],
];

const sheets: readonly (readonly [PrintName, string])[] = [
  ['signature-list', 'Unterschriftenliste'],
  ['badges', 'Namensschilder'],
  ['check-in-list', 'Liste für den Einlass'],
  ['participants', 'Teilnahmeliste'],
  ['certificates', 'Teilnahmebescheinigungen'],
  ['headcounts', 'Zahlen für Küche und Kinderbetreuung'],
];

/** Hands a file to the browser; no address ever holds the key. */
function hand(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  makeElement('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Buttons that load tables and sheets to print. */
export function showLists(place: HTMLElement, desk: OfficeDesk): void {
  const { api, eventId, say } = desk;
  const load = (words: string, path: string, name: string) =>
    makeButton(words, desk, async () => {
      hand(await api.load(path), name);
      say(`${words}: geladen.`);
    });
  place.replaceChildren(
    makeElement('h3', {}, 'Zum Laden'),
    makeElement(
      'p',
      { class: 'deeds' },
      ...tables.map(([name, words]) => load(words, organisingPaths.export(eventId, name), name)),
    ),
    makeElement('h3', {}, 'Zum Drucken'),
    makeElement(
      'p',
      { class: 'deeds' },
      ...sheets.map(([name, words]) => load(words, organisingPaths.print(eventId, name), `${name}.html`)),
    ),
  );
}

type Line = Headcounts['lines'][number];

function aboutOf({ about, label, valueLabel, value = '' }: Line): string {
  if (about === 'people') return kindWords[value] ?? 'Personen';
  if (about === 'children') return `Kinder, ${valueWords(value)}`;
  const chosen = plainText(valueLabel) || valueWords(value);
  return [plainText(label), chosen].filter((part) => part !== '').join(': ');
}

/** Shows counts for kitchen, childcare and access. */
export async function showHeadcounts(place: HTMLElement, { api, eventId, say }: OfficeDesk): Promise<void> {
  const { lines } = await api.get<Headcounts>(organisingPaths.headcounts(eventId));
  const rows = lines.map((line) => [
    aboutOf(line),
    line.count === undefined ? 'sehr wenige' : String(line.count.certain),
    line.count === undefined ? '' : String(line.count.open),
  ]);
  place.replaceChildren(makeTable('Zahlen ohne Namen', ['Was', 'sicher', 'noch offen'], rows));
  say('Die Zahlen sind da.');
}
