import { aborted, SdkError } from '../../errors/index.js';
import { systemPlatform } from '../../platform.js';
import type { Reading } from '../../port/index.js';
import { requestJson } from '../../transport/request-json.js';
import type { StaticBackendOptions } from './options.js';
import { statedVersion } from './stated-version.js';

function parsed(operation: string, inline: unknown): unknown {
  try {
    return typeof inline === 'string' ? JSON.parse(inline) : inline;
  } catch (cause) {
    throw new SdkError({ code: 'document', operation, finding: String(cause), cause });
  }
}

/** Brings the whole document, as it is. */
export async function load(options: StaticBackendOptions, operation: string, signal?: AbortSignal): Promise<Reading> {
  if ('inline' in options) {
    if (signal?.aborted) throw aborted(operation, signal);
    return { document: parsed(operation, options.inline), version: 'inline' };
  }
  const { platform = systemPlatform, url } = options;
  // Revalidated by the browser itself: a header of ours would cost a preflight that plain web space does not answer.
  const { body, headers } = await requestJson({ platform, operation, url, init: { signal, cache: 'no-cache' } });
  return { document: body, version: statedVersion(headers) };
}
