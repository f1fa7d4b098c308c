import type { Counts } from '@geflecht/formats';
import type { ReadOutcome } from '../reading/read-outcome.js';
import { counted, listed } from './counted.js';
import { formatNames } from './data/format-names.js';

type Recognised = Pick<ReadOutcome, 'format' | 'kind' | 'counts' | 'title'>;

function amount(counts: Counts, name: string): number {
  const count = counts[name];
  return typeof count === 'number' ? count : 0;
}

function filled(parts: readonly (readonly [count: number, one: string, many: string])[]): string {
  return listed(parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)));
}

function programmeWords(counts: Counts): string {
  const sessions = counted(amount(counts, 'sessions'), 'Programmpunkt', 'Programmpunkte');
  const days = amount(counts, 'days');
  const around = filled([
    [amount(counts, 'rooms'), 'Raum', 'Räumen'],
    [amount(counts, 'contributors'), 'Person, die mitwirkt', 'Mitwirkenden'],
  ]);
  return [sessions, days === 0 ? '' : `an ${counted(days, 'Tag', 'Tagen')}`, around === '' ? '' : `mit ${around}`]
    .filter((part) => part !== '')
    .join(' ');
}

const amounts: Readonly<Record<ReadOutcome['kind'], (counts: Counts) => string>> = {
  event: programmeWords,
  network: (counts) =>
    filled([
      [amount(counts, 'actors'), 'Akteur', 'Akteure'],
      [amount(counts, 'ties'), 'Verbindung', 'Verbindungen'],
    ]),
  signups: (counts) =>
    filled([
      [amount(counts, 'signUps'), 'Anmeldung', 'Anmeldungen'],
      [amount(counts, 'participants'), 'Person', 'Personen'],
    ]),
  table: (counts) =>
    filled([
      [amount(counts, 'rows'), 'Zeile', 'Zeilen'],
      [amount(counts, 'columns'), 'Spalte', 'Spalten'],
    ]),
};

/** How much was read: `12 Programmpunkte an 2 Tagen mit 3 Räumen`. */
export function amountWords({ kind, counts }: Recognised): string {
  return amounts[kind](counts);
}

const kinds: Readonly<Record<ReadOutcome['kind'], string>> = {
  event: ' mit einem Programm.',
  network: ' mit einem Netzwerk.',
  signups: ' mit einer Liste von Teilnehmenden.',
  table: '. Was ihre Spalten bedeuten, ist noch offen: Bitte sagen Sie es im nächsten Schritt.',
};

/** What a file turned out to be: `Eine Excel-Mappe mit einem Programm`. */
export function kindWords({ format, kind }: Recognised): string {
  return `${formatNames[format] ?? 'Eine Datei'}${kinds[kind]}`;
}

/** One sentence for those who hear the page. */
export function announcement(outcome: Recognised & Pick<ReadOutcome, 'findings'>): string {
  const findings = outcome.findings.reduce((sum, group) => sum + group.findings.length, 0);
  const notes = findings === 0 ? 'keine Hinweise' : counted(findings, 'Hinweis', 'Hinweise');
  return `Gelesen: ${amountWords(outcome) || 'nichts, was sich zeigen lässt'}; ${notes}.`;
}
