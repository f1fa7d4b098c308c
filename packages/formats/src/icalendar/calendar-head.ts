import type { Event } from '@geflecht/core/event';
import { linkOf } from '../event/links.js';
import type { Findings } from '../reading/findings.js';
import { plainText, richText } from '../records/author-text.js';
import { webAddress } from '../records/web-address.js';
import { lineText } from './calendar-line.js';
import type { CalendarLine } from './calendar-line.js';
import { splitValues, unescapeText } from './calendar-text.js';
import { colourHex } from './colour-names.js';
import { stampOf, textOf } from './entry-fields.js';
import type { RawComponent } from './raw-calendar.js';

/** What a calendar says about itself. */
export interface CalendarHead {
  readonly title: Event['title'] | undefined;
  readonly description: Event['description'];
  readonly url: string | undefined;
  readonly colour: string | undefined;
  readonly image: Event['image'];
  readonly keywords: readonly string[] | undefined;
  readonly updatedAt: string | undefined;
  readonly uid: string | undefined;
  readonly timeZone: string | undefined;
  readonly isCancelled: boolean;
  /** This package wrote it. */
  readonly isOwn: boolean;
  /** Lines without a home in the model, as written. */
  readonly rest: readonly string[] | undefined;
}

/** Begins the name of what wrote a calendar of this package. */
export const ownProduct = '-//Geflecht//';

const hexColour = /^#[0-9a-f]{6}/i;
const known =
  /^(NAME|DESCRIPTION|URL|COLOR|IMAGE|CATEGORIES|LAST-MODIFIED|UID|METHOD|PRODID|VERSION|CALSCALE|REFRESH-INTERVAL|X-WR-CALNAME|X-WR-CALDESC|X-WR-TIMEZONE|X-PUBLISHED-TTL|X-APPLE-CALENDAR-COLOR)$/;

/** Reads the properties of a calendar itself. */
export function calendarHead({ lines, number }: RawComponent, findings: Findings): CalendarHead {
  const context = { findings, at: `line ${number}` };
  const first = (...names: readonly string[]): CalendarLine | undefined => {
    for (const name of names) {
      const line = lines.find(({ head, value }) => head.name === name && value.trim() !== '');
      if (line !== undefined) return line;
    }
    return undefined;
  };
  const value = (name: string) => first(name)?.value.trim();
  const text = (...names: readonly string[]) => {
    const line = first(...names);
    return line === undefined ? undefined : textOf(line, context);
  };
  const colour = value('X-APPLE-CALENDAR-COLOR') ?? colourHex(value('COLOR') ?? '');
  const image = webAddress(value('IMAGE'));
  const stamp = first('LAST-MODIFIED');
  const words = splitValues(value('CATEGORIES') ?? '').map((word) => unescapeText(word).trim());
  const rest = lines.filter(({ head }) => !known.test(head.name)).map(lineText);
  return {
    title: plainText(text('NAME', 'X-WR-CALNAME'), findings, context.at),
    description: richText(text('DESCRIPTION', 'X-WR-CALDESC'), findings, context.at),
    url: linkOf(value('URL'), undefined, context)?.url,
    colour: hexColour.exec(colour ?? '')?.[0].toLowerCase(),
    image: image === undefined ? undefined : { href: image, alt: '' },
    keywords: words.some((word) => word !== '') ? words.filter((word) => word !== '') : undefined,
    updatedAt: stamp === undefined ? undefined : stampOf(stamp),
    uid: value('UID'),
    timeZone: value('X-WR-TIMEZONE'),
    isCancelled: value('METHOD')?.toUpperCase() === 'CANCEL',
    isOwn: value('PRODID')?.startsWith(ownProduct) === true,
    rest: rest.length === 0 ? undefined : rest,
  };
}
