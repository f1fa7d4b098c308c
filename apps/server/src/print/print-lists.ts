import { element, fundingElement, sheetHead, stack } from '@geflecht/core/html';
import type { Content, Markup } from '@geflecht/core/html';
import type { ListedContact, ListedPerson } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import type { Attendee } from '../check-in/attendees.js';
import { printSheet } from './print-sheet.js';
import type { DrawPrint, PrintedPage, PrintSource } from './print-sheet.js';
import { listStyles } from './print-styles.js';
import { printTable } from './print-table.js';
import type { PrintTable } from './print-table.js';
import type { PrintWord } from './print-words.js';

/** Which part of the event a list is for. */
export interface ListFor {
  readonly title: Text;
}

/** A page with head, heading, table and funding notice. */
export function printList(
  source: PrintSource,
  heading: PrintWord,
  make: (word: (name: PrintWord) => string, markup: Markup) => readonly PrintTable[],
): PrintedPage | undefined {
  const draw: DrawPrint = (markup, word) => {
    const tables = make(word, markup).map((table) =>
      table.rows.length === 0 ? element('p', {}, word('nobody')) : printTable(table),
    );
    return [stack(sheetHead(markup), element('h2', {}, word(heading)), ...tables, fundingElement(markup))];
  };
  return printSheet(source, listStyles, draw);
}

function captionOf(markup: Markup, about: ListFor | undefined): string | undefined {
  return about === undefined ? undefined : markup.source.text(about.title);
}

/** A list to sign: everybody with a place, by name, with room to write. */
export function printSignatureList(
  source: PrintSource,
  attendees: readonly Attendee[],
  about?: ListFor,
): PrintedPage | undefined {
  return printList(source, 'signatures', (word, markup) => [
    {
      caption: captionOf(markup, about),
      columns: [
        { heading: word('number'), className: 'number' },
        { heading: word('name') },
        { heading: word('organisation') },
        { heading: word('signature'), className: 'write' },
      ],
      rows: attendees.map(({ name, person }, index) => [String(index + 1), name, person.organisation, undefined]),
    },
  ]);
}

/** A list for the door where no device is at hand: names, codes and a box to tick. */
export function printCheckInList(
  source: PrintSource,
  attendees: readonly Attendee[],
  about?: ListFor,
): PrintedPage | undefined {
  const box: Content = element('span', { class: 'box' }, '\u00a0');
  return printList(source, 'checkIn', (word, markup) => [
    {
      caption: captionOf(markup, about),
      columns: [
        { heading: word('name') },
        { heading: word('organisation') },
        { heading: word('kind') },
        { heading: word('badge'), className: 'code' },
        { heading: word('there'), className: 'tick' },
      ],
      rows: attendees.map(({ name, person, code }) => [name, person.organisation, word(person.kind), code, box]),
    },
  ]);
}

/** The list of participants who agreed to stand on it. */
export function printParticipants(source: PrintSource, people: readonly ListedPerson[]): PrintedPage | undefined {
  return printList(source, 'participants', (word) => [
    {
      caption: word('onlyConsent'),
      columns: [{ heading: word('name') }, { heading: word('organisation') }, { heading: word('function') }],
      rows: people.map((person) => [person.name, person.organisation, person.function]),
    },
  ]);
}

/** The contact list of those who agreed to it. */
export function printContacts(source: PrintSource, people: readonly ListedContact[]): PrintedPage | undefined {
  return printList(source, 'contacts', (word) => [
    {
      caption: word('onlyConsent'),
      columns: [
        { heading: word('name') },
        { heading: word('organisation') },
        { heading: word('function') },
        { heading: word('mail') },
        { heading: word('phone') },
      ],
      rows: people.map((person) => [person.name, person.organisation, person.function, person.mail, person.phone]),
    },
  ]);
}
