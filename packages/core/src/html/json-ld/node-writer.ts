import { safeUrl } from '../../text/safe-url.js';
import type { Text } from '../../text/text.js';
import type { LeaveOut } from '../left-out.js';
import { plainRichText } from '../telling/plain-rich-text.js';
import type { OrganisationRef, ProgrammeToTell } from '../telling/programme-to-tell.js';

/** A node of JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** A value of one or several entries as JSON-LD writes it: nothing, the entry alone, or a list. */
export function oneOrMany(entries: readonly unknown[]): unknown {
  return entries.length < 2 ? entries[0] : entries;
}

/** An absolute web address. */
export function webUrl(address: string | undefined): string | undefined {
  return safeUrl(address, { schemes: ['http', 'https'] });
}

/** Fields that have a value; JSON-LD states nothing about the others. */
export function withoutGaps(fields: LinkedNode): LinkedNode {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** How an event is written as JSON-LD. */
export interface NodeSettings {
  /** Page of the event on the web; default its own. */
  readonly url?: string | undefined;
  /** Whether texts in several languages keep them all, each with its tag. */
  readonly isTagged: boolean;
  /** Whether links for those who take part online are told. */
  readonly withAccess: boolean;
  readonly leaveOut: LeaveOut;
}

/** Writes texts and ids of one event as JSON-LD. */
export class NodeWriter {
  readonly source: ProgrammeToTell;
  readonly settings: NodeSettings;
  /** Page of the event, by the caller's word or its own. */
  readonly page: string | undefined;

  constructor(source: ProgrammeToTell, settings: NodeSettings) {
    this.source = source;
    this.settings = settings;
    this.page = webUrl(settings.url) ?? webUrl(source.programme.event.url);
  }

  /** A text: in the language that the caller asks for, else in all of its languages, each named. */
  text(text: Text | undefined): unknown {
    if (text === undefined || typeof text === 'string') return text === '' ? undefined : text;
    if (!this.settings.isTagged) return this.source.text(text);
    const tagged = Object.entries(text).filter(([, words]) => words.trim() !== '');
    return oneOrMany(tagged.map(([tag, words]) => ({ '@language': tag, '@value': words })));
  }

  /** A formatted text without its form. */
  plain(text: Text | undefined): unknown {
    if (text === undefined || typeof text === 'string') return this.text(text && plainRichText(text));
    return this.text(Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, plainRichText(words)])));
  }

  /** The address of a record within the page. */
  idOf(id: string): string {
    return `${(this.page ?? '').replace(/#.*$/, '')}#${encodeURIComponent(id)}`;
  }

  /** An organisation by name and page. */
  organization(reference: OrganisationRef): LinkedNode {
    const name = this.text(this.source.nameOf(reference));
    return withoutGaps({ '@type': 'Organization', name, url: webUrl(reference.url) });
  }
}
