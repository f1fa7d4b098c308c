import type { PreviewedUse } from '@geflecht/formats/people-list';
import type { PeopleTable } from '../reading/people-table.js';
import type { ReadOutcome } from '../reading/read-outcome.js';
import { counted } from '../wording/counted.js';
import { amountWords, kindWords } from '../wording/recognised-words.js';
import { makeElement, makeTable } from './make-element.js';
import { pagePart } from './page-part.js';

const uses: Readonly<Record<PreviewedUse, string>> = {
  field: 'wird gelesen',
  needs: 'Bedarf, getrennt abgelegt',
  bookings: 'gewähltes Angebot',
  answer: 'Antwort auf eine Frage',
  keptAside: 'wird nur aufgehoben',
  empty: 'leer',
};

function peopleViews({ columns, people, count }: PeopleTable): readonly HTMLElement[] {
  const more = count > people.length ? ` von ${counted(count, 'Person', 'Personen')}` : '';
  return [
    makeElement(
      'p',
      { class: 'failure' },
      'Diese Liste enthält Angaben über Menschen. Sie gehört nicht auf eine Webseite; darum gibt es hier keine Datei und keinen Schnipsel, nur diesen Blick hinein. Für die Anmeldung liest sie das Team mit dem Befehl geflecht convert ein.',
    ),
    makeTable(
      'So sind die Spalten zu verstehen',
      ['Spalte', 'Bedeutung', 'Wer es lesen darf', 'Ausgefüllt'],
      columns.map(({ heading, becomes, audience, filled }) => [
        heading,
        uses[becomes],
        audience === 'private' ? 'nur, wer für Bedarf zuständig ist' : 'das Team',
        String(filled),
      ]),
    ),
    makeTable(
      `Die ersten ${people.length}${more}`,
      ['Name', 'E-Mail', 'Einrichtung'],
      people.map(({ name, mail, organisation }) => [name, mail, organisation]),
    ),
  ];
}

function tableViews({ columns, rows }: ReadOutcome): readonly HTMLElement[] {
  if (rows.length === 0) return [];
  const caption = `Die ersten ${counted(rows.length, 'Zeile', 'Zeilen')}`;
  return [
    makeTable(
      caption,
      columns.map(({ heading }) => heading),
      rows,
    ),
  ];
}

/** Says in plain words what a file turned out to be. */
export function showRecognised(outcome: ReadOutcome): void {
  const { people } = outcome;
  pagePart('erkannt-art', HTMLElement).textContent = kindWords(outcome);
  const amount = amountWords(outcome);
  pagePart('erkannt-menge', HTMLElement).textContent = [outcome.title === '' ? '' : `„${outcome.title}“`, amount]
    .filter((part) => part !== '')
    .join(': ');
  pagePart('erkannt-tabelle', HTMLElement).replaceChildren(
    ...(people === undefined ? tableViews(outcome) : peopleViews(people)),
  );
}
