import type { Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { linkOf } from '../event/links.js';
import type { LinkContext } from '../event/links.js';
import { asList, asObject, asText } from '../records/json-value.js';
import { slug } from '../records/slug.js';

/** Adds the files handed out with a programme item. */
export function addMaterials(
  builder: EventBuilder,
  attachments: unknown,
  context: LinkContext,
): Session['materialIds'] {
  const list = asList(attachments);
  if (list.length === 0) return undefined;
  const ids = list.flatMap((entry) => {
    const { url, href, title, name, type } = asObject(entry);
    const link = linkOf(url ?? href, title ?? name, context);
    if (link === undefined) return [];
    const draft = { kind: slug(asText(type) ?? '') || 'file', title: link.label ?? link.url, href: link.url };
    return [builder.material(draft, { at: context.at, originalId: link.url })];
  });
  return ids.length === 0 ? undefined : ids;
}
