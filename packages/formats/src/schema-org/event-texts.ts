import type { Event, Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { languageTag } from '../event/language-tag.js';
import { linkOf, linksOf } from '../event/links.js';
import type { Link } from '../event/links.js';
import { asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { formatsOfTypes } from './data/event-types.js';
import { isOfType, typesOf } from './linked-data.js';
import type { LinkedData } from './linked-data.js';

/** What reading the words of an event needs. */
export interface WordContext {
  readonly data: LinkedData;
  readonly builder: EventBuilder;
}

/** States of an event as schema.org names them, without prefix. */
export type StatedStatus = 'EventCancelled' | 'EventPostponed' | 'EventRescheduled' | 'EventMovedOnline' | undefined;

const states = ['EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline'] as const;

/** The last word of an enumeration's address: `EventCancelled` of `https://schema.org/EventCancelled`. */
function enumerated(data: LinkedData, node: JsonObject, property: string): readonly string[] {
  return data.values(node, property).flatMap((value) => data.address(value)?.replace(/^.*[/:#]/, '') ?? []);
}

/** What an event says about being cancelled, moved or put off; the gravest where it says several things. */
export function statusOf(data: LinkedData, node: JsonObject): StatedStatus {
  const stated = enumerated(data, node, 'eventStatus').map((state) => state.replace('Canceled', 'Cancelled'));
  return states.find((state) => stated.includes(state));
}

/** Whether one comes, watches or both. */
export function modeOf(data: LinkedData, node: JsonObject): Event['mode'] {
  const stated = enumerated(data, node, 'eventAttendanceMode').join(' ');
  if (/Mixed/i.test(stated)) return 'hybrid';
  if (/Online/i.test(stated) || statusOf(data, node) === 'EventMovedOnline') return 'online';
  return /Offline/i.test(stated) ? 'onSite' : undefined;
}

/** The format of a session: a term of its own first, else what its type says. */
export function formatOf({ data, builder }: WordContext, node: JsonObject): Session['format'] {
  const stated = data.word(node, 'additionalType');
  if (stated !== undefined && !/[/:]/.test(stated)) return builder.format(stated);
  return typesOf(node).flatMap((type) => formatsOfTypes[type] ?? [])[0];
}

/** Tags of languages, whether written as tag, name or `Language` node. */
export function languagesOf({ data, builder }: WordContext, node: JsonObject, at: string): readonly string[] {
  return data.values(node, 'inLanguage').flatMap((value) => {
    const word = isJsonObject(value) ? (data.word(value, 'alternateName') ?? data.word(value, 'name')) : asText(value);
    return languageTag(word, builder.findings, at) ?? [];
  });
}

/** Keywords, whether listed or in one text with commas. */
export function keywordsOf(data: LinkedData, node: JsonObject): readonly string[] | undefined {
  const words = data.values(node, 'keywords').flatMap((value) => {
    const written = isJsonObject(value) ? [data.word(value, 'name')] : (asText(value)?.split(',') ?? []);
    return written.flatMap((word) => asText(word) ?? []);
  });
  return words.length === 0 ? undefined : [...new Set(words)];
}

/** The track a session belongs to, as this project writes it. */
export function trackOf({ data, builder }: WordContext, node: JsonObject, at: string): Session['trackId'] {
  const [term] = data.nodes(node, 'about').filter((about) => isTrack(data, about));
  const name = term === undefined ? undefined : data.text(term, 'name');
  if (term === undefined || name === undefined) return undefined;
  return builder.track({ name }, { at, originalId: data.word(term, 'termCode') ?? data.word(term, 'name') ?? '' });
}

function isTrack(data: LinkedData, about: JsonObject): boolean {
  return isOfType(about, 'DefinedTerm') && data.word(about, 'inDefinedTermSet') === 'track';
}

/** The first picture. */
export function imageOf({ data, builder }: WordContext, node: JsonObject, at: string): Event['image'] {
  const [image] = data.values(node, 'image');
  const link = linkOf(data.address(image), undefined, { findings: builder.findings, at });
  if (link === undefined) return undefined;
  return { href: link.url, alt: isJsonObject(image) ? (data.text(image, 'caption') ?? '') : '' };
}

/** Pages about an event, its own first. */
export function pagesOf({ data, builder }: WordContext, node: JsonObject, at: string): readonly Link[] {
  const context = { findings: builder.findings, at };
  const own = linkOf(data.page(node, 'url'), undefined, context);
  const others = data
    .nodes(node, 'subjectOf')
    .map((page) => ({ url: data.page(page, 'url'), name: data.text(page, 'name') }));
  return [...(own === undefined ? [] : [own]), ...(linksOf(others, context) ?? [])];
}

/** Files and works that an event hands on. */
export function materialsOf({ data, builder }: WordContext, node: JsonObject, at: string): Session['materialIds'] {
  const ids = data.nodes(node, 'workFeatured').flatMap((work) => {
    const link = linkOf(data.page(work, 'url'), data.text(work, 'name'), { findings: builder.findings, at });
    if (link === undefined) return [];
    const draft = {
      kind: data.word(work, 'additionalType') ?? 'file',
      title: link.label ?? link.url,
      href: link.url,
      mime: data.word(work, 'encodingFormat'),
    };
    return [builder.material(draft, { at, originalId: data.word(work, 'identifier') ?? link.url })];
  });
  return ids.length === 0 ? undefined : ids;
}
