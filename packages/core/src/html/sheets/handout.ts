import type { GeflechtDocument } from '../../document/document.js';
import type { ProgrammeDay, ProgrammeItem } from '../../event/arrangement.js';
import { safeUrl } from '../../text/safe-url.js';
import { fundingElement } from '../event/funding-markup.js';
import { textElement } from '../event/markup.js';
import type { Markup } from '../event/markup.js';
import type { PageOptions } from '../event/markup-of.js';
import { element, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { qrElement } from './qr-code.js';
import type { QrCodeMaker } from './qr-code.js';
import { itemTime, sessionLine, sheetHead } from './sheet-parts.js';
import { handoutStyles } from './sheet-styles.js';
import { writeSheet } from './sheet.js';
import type { Sheet } from './sheet.js';

/** Settings of {@link renderHandout}. */
export interface HandoutOptions extends PageOptions {
  /** Makes the QR code of the event's page; without it the address stands in words alone. */
  readonly qrCode?: QrCodeMaker | undefined;
}

/** More sessions than this stand in two columns, and still more do not fit on one sheet beside everything else. */
const mostInOneColumn = 14;
const mostLines = 30;

function line(markup: Markup, item: ProgrammeItem): Content {
  const time = element('p', {}, itemTime(markup, item));
  return element('li', { class: 'row' }, time, sessionLine(markup, item.session));
}

/** A day by its sessions, or by how many there are where all of them would not fit. */
function dayElement(markup: Markup, { date, day, items }: ProgrammeDay, isShort: boolean): Content {
  const { times, words } = markup;
  const label = textElement(markup, 'span', { text: day?.label });
  const title = element('h2', {}, times.day(date), label && ' – ', label);
  const [first] = items;
  if (first === undefined) return undefined;
  if (!isShort)
    return stack(title, element('ol', { class: 'plain' }, stack(...items.map((item) => line(markup, item)))));
  const start = times.item({ ...first, endsAt: undefined, ending: 'open' });
  return stack(title, element('p', {}, `${start}: ${words.sessionCount(items.length)}`));
}

function webElement(markup: Markup, { qrCode }: HandoutOptions): Content {
  const { source, words, page } = markup;
  const url =
    safeUrl(page, { schemes: ['http', 'https'] }) ??
    safeUrl(source.programme.event.url, { schemes: ['http', 'https'] });
  if (url === undefined) return undefined;
  const modules = qrCode?.(url);
  const code = modules && qrElement(modules, `${words.webCode}: ${url}`);
  const address = element(
    'p',
    {},
    `${words.wholeProgramme}: `,
    element('a', { href: url }, url.replace(/^https?:\/\//, '')),
  );
  return element('div', { class: code === undefined ? undefined : 'web' }, code, address);
}

/**
 * One sheet to hand out: title, date, place, the programme in short, a code that leads to the event's page with its address
 * in words, and the funding notice.
 * @returns nothing where the document holds no such event
 */
export function renderHandout(document: GeflechtDocument, options: HandoutOptions = {}): Sheet | undefined {
  const draw = (markup: Markup) => {
    const { days } = markup.source.days;
    const count = days.reduce((sum, { items }) => sum + items.length, 0);
    const isShort = count > mostLines;
    const inColumns = count > mostInOneColumn && !isShort ? 'many' : undefined;
    const { teaser } = markup.source.programme.event;
    const body = [
      sheetHead(markup),
      textElement(markup, 'p', { text: teaser }),
      element('div', { class: inColumns }, stack(...days.map((day) => dayElement(markup, day, isShort)))),
      webElement(markup, options),
      fundingElement(markup),
    ];
    return [stack(...body)];
  };
  return writeSheet(document, options, { styles: handoutStyles, draw });
}
