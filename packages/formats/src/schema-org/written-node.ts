import type { Text } from '@geflecht/core/text';
import { safeUrl } from '@geflecht/core/text';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import { plainRichText } from '../event/plain-rich-text.js';
import { withoutGaps } from '../records/json-value.js';
import type { Writing } from '../writing/format-writer.js';

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

/** Writes texts and ids of one event as JSON-LD. */
export class NodeWriter {
  readonly source: ProgrammeToWrite;
  readonly writing: Writing;
  /** Page of the event, by the caller's word or its own. */
  readonly page: string | undefined;
  readonly #isTagged: boolean;

  constructor(source: ProgrammeToWrite, writing: Writing) {
    const { options } = writing;
    this.source = source;
    this.writing = writing;
    this.page = webUrl(options.url) ?? webUrl(source.programme.event.url);
    this.#isTagged = options.locale === undefined;
  }

  /** A text: in the language that the caller asks for, else in all of its languages, each named. */
  text(text: Text | undefined): unknown {
    if (text === undefined || typeof text === 'string') return text === '' ? undefined : text;
    if (!this.#isTagged) return this.source.text(text);
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
  organization(reference: Parameters<ProgrammeToWrite['nameOf']>[0]): LinkedNode {
    const name = this.text(this.source.nameOf(reference));
    return withoutGaps({ '@type': 'Organization', name, url: webUrl(reference.url) });
  }
}
