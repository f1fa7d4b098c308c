import type { Session } from '@geflecht/core/event';
import type { Findings } from '../reading/findings.js';
import { plainText } from '../records/author-text.js';
import { asList, asText, isJsonObject, withoutGaps } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';

/** A labelled address as sessions and people carry it. */
export type Link = NonNullable<Session['links']>[number];

/** What is needed to judge a link. */
export interface LinkContext {
  readonly findings: Findings;
  readonly at: string;
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
}

/** One link, or nothing where the address is no complete web address; the loss is reported. */
export function linkOf(address: unknown, label: unknown, { findings, at, base }: LinkContext): Link | undefined {
  const written = asText(address);
  if (written === undefined) return undefined;
  const url = webAddress(written, base);
  if (url === undefined) {
    findings.drop('link-unusable', at, written);
    return undefined;
  }
  return withoutGaps({ label: plainText(label, findings, at), url });
}

/** Links from a list of addresses or of objects with `url`, `href` or `link` and `title` or `name`. */
export function linksOf(value: unknown, context: LinkContext): readonly Link[] | undefined {
  const links: Link[] = [];
  for (const entry of asList(value)) {
    const link = isJsonObject(entry)
      ? linkOf(entry['url'] ?? entry['href'] ?? entry['link'], entry['title'] ?? entry['name'], context)
      : linkOf(entry, undefined, context);
    if (link !== undefined) links.push(link);
  }
  return links.length === 0 ? undefined : links;
}
