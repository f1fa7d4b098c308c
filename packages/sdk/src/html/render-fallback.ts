import { renderEvent } from '@geflecht/core/html';
import type { RenderedEvent, RenderEventOptions } from '@geflecht/core/html';
import type { Client } from '../client/index.js';
import { SdkError } from '../errors/index.js';
import type { CallOptions } from '../port/index.js';

/** Settings of {@link renderFallback}; without an id the only event there is. */
export interface RenderFallbackOptions extends RenderEventOptions, CallOptions {}

/**
 * Reads an event and writes it as `renderEvent` of `@geflecht/core/html` does: HTML without scripts to put inside
 * `<geflecht-agenda>`, or anywhere else, on a server of one's own. It shows whatever the client may see, save drafts and
 * access to what is online; for a page that everybody reads, open the client without a key.
 * @throws SdkError as `client.readEvent` does; `not-found` where the answer holds no such event
 */
export async function renderFallback(client: Client, options: RenderFallbackOptions = {}): Promise<RenderedEvent> {
  const { signal, ...rendering } = options;
  const { eventId } = rendering;
  const rendered = renderEvent(await client.readEvent(eventId, { signal }), rendering);
  if (rendered !== undefined) return rendered;
  throw new SdkError({ code: 'not-found', operation: 'readEvent', finding: `no event ${eventId ?? 'at all'}` });
}
