import { element, fundingElement, qrElement, stack, textElement } from '@geflecht/core/html';
import type { Content, Markup } from '@geflecht/core/html';
import { qrModules } from '@geflecht/formats/qr-code';
import type { Attendee } from '../check-in/attendees.js';
import { badgeStyles } from './print-styles.js';
import { printSheet } from './print-sheet.js';
import type { PrintedPage, PrintSource } from './print-sheet.js';

const perSheet = 10;

function badge(markup: Markup, { name, person, code }: Attendee, label: string): Content {
  const { organisation, function: duty } = person;
  const modules = qrModules(code);
  return element(
    'div',
    { class: 'badge' },
    element('p', { class: 'who' }, name),
    stack(
      element(
        'div',
        {},
        stack(element('p', {}, duty), element('p', {}, organisation)),
        // An element that would be empty is nothing, and the code would stand in its column.
        organisation === undefined && duty === undefined ? '\u00a0' : undefined,
      ),
      element('div', {}, modules && qrElement(modules, `${label} ${code}`), element('p', { class: 'code' }, code)),
    ),
    textElement(markup, 'p', { text: markup.source.programme.event.title, className: 'event' }),
  );
}

/** Badges, ten on a sheet to cut: name large, organisation and function, and the code for the door. */
export function printBadges(source: PrintSource, attendees: readonly Attendee[]): PrintedPage | undefined {
  return printSheet(source, badgeStyles, (markup, word) => {
    const starts = attendees.flatMap((_person, index) => (index % perSheet === 0 ? [index] : []));
    if (starts.length === 0) return [element('p', {}, word('nobody'))];
    return starts.map((start) => {
      const some = attendees.slice(start, start + perSheet).map((each) => badge(markup, each, word('badge')));
      return stack(element('div', { class: 'badges' }, stack(...some)), fundingElement(markup));
    });
  });
}
