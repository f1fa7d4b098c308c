import { element, fundingElement, join, stack, textElement } from '@geflecht/core/html';
import type { Content, Markup } from '@geflecht/core/html';
import type { Certificate } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import { certificateStyles } from './print-styles.js';
import { printSheet } from './print-sheet.js';
import type { PrintedPage, PrintSource } from './print-sheet.js';
import type { PrintLocale, PrintWord } from './print-words.js';

/** A certificate and what it says of one person beside the hours. */
export interface CertificateToPrint {
  readonly certificate: Certificate;
  readonly name: string;
  readonly organisation?: string | undefined;
  /** What the person attended, where single sessions were noted. */
  readonly contents: readonly Text[];
}

type Word = (name: PrintWord) => string;

function hoursText({ hours, isPartial }: Certificate, word: Word, locale: PrintLocale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(hours);
  return `${number} ${word('hoursUnit')}${isPartial ? ` (${word('partly')})` : ''}`;
}

function term(label: string, content: Content): Content {
  return content && stack(element('dt', {}, label), element('dd', {}, content));
}

function when({ source, times }: Markup): Content {
  return times.span(source.programme.event) && join([eventSpan(source.programme.event, times)]);
}

function eventSpan(event: Parameters<Markup['times']['span']>[0], times: Markup['times']): string {
  const span = times.span(event);
  return span === undefined ? '' : [span.before, span.start, span.between, span.end, span.after].join('');
}

function places({ source }: Markup): string | undefined {
  const names = source.programme.venues.flatMap(({ name }) => source.text(name) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

function organisers({ source }: Markup): string | undefined {
  const roles: readonly string[] = ['organiser', 'coOrganiser'];
  const involved = (source.programme.event.involved ?? []).filter(({ role }) => roles.includes(role));
  const names = involved.flatMap(({ ref }) => source.text(source.nameOf(ref)) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

function sheet(markup: Markup, { certificate, name, organisation, contents }: CertificateToPrint, word: Word): Content {
  const { source } = markup;
  const attended = contents.map((title) => textElement(markup, 'li', { text: title }));
  return stack(
    element('h1', {}, word('certificate')),
    element('p', { class: 'who' }, name),
    element('p', {}, organisation),
    element('p', {}, word('attended')),
    textElement(markup, 'p', { text: source.programme.event.title, className: 'what' }),
    textElement(markup, 'p', { text: source.programme.event.subtitle }),
    element(
      'dl',
      {},
      term(word('when'), when(markup)),
      term(word('where'), places(markup)),
      term(word('organisers'), organisers(markup)),
      term(word('hours'), hoursText(certificate, word, source.locale)),
      term(word('contents'), element('ul', {}, stack(...attended))),
    ),
    element('div', { class: 'signing' }, element('p', {}, word('placeAndDate')), element('p', {}, word('signed'))),
    fundingElement(markup),
  );
}

/** Certificates of attendance, one on a sheet, with hours and the funding notice. */
export function printCertificates(
  source: PrintSource,
  certificates: readonly CertificateToPrint[],
): PrintedPage | undefined {
  return printSheet(source, certificateStyles, (markup, word) =>
    certificates.length === 0
      ? [element('p', {}, word('noAttendance'))]
      : certificates.map((each) => sheet(markup, each, word)),
  );
}
