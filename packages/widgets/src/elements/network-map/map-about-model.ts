import { safeUrl } from '@geflecht/core/text';
import type { MapActor, Read, Words } from './network-map-model.js';

/** A link that may stand in the page. */
export interface AboutLink {
  readonly href: string;
  readonly label: Words;
}

/** What there is to tell about an actor beyond its name, sectors and ties. */
export interface AboutActor {
  readonly description: Words | undefined;
  readonly seeking: Words | undefined;
  /** Mail and telephone of the function. */
  readonly contact: readonly AboutLink[];
  readonly links: readonly AboutLink[];
}

function linkTo(address: string | undefined, label: Words | undefined, text: string): readonly AboutLink[] {
  const href = safeUrl(address, { relative: true });
  return href === undefined ? [] : [{ href, label: label ?? { value: text, lang: undefined } }];
}

/** Reads what an actor tells about itself; links with schemes that do not belong in a page are left out. */
export function aboutActor({ record, placement }: MapActor, read: Read): AboutActor {
  const { contact, links = [], seeking, contentLocale } = record ?? {};
  const { mail = '', phone = '' } = contact ?? {};
  return {
    description: read(record?.description, contentLocale) ?? read(placement?.wanted?.note, placement?.contentLocale),
    seeking: read(seeking?.what, contentLocale),
    contact: [
      ...(mail === '' ? [] : linkTo(`mailto:${mail}`, undefined, mail)),
      ...(phone === '' ? [] : linkTo(`tel:${phone.replaceAll(/[^+\d]/g, '')}`, undefined, phone)),
    ],
    links: links.flatMap(({ url, label }) => linkTo(url, read(label, contentLocale), url)),
  };
}
