import { textVersion } from '../../document/text-version.js';
import { isSdkError } from '../../errors/index.js';
import { systemPlatform } from '../../platform.js';
import type { CallOptions } from '../../port/index.js';
import { request } from '../../transport/request.js';
import type { StaticFile } from './options.js';
import { statedVersion } from './stated-version.js';

const operation = 'readEventVersion';
const nothing = () => Promise.resolve(undefined);

/**
 * A mark of a file's present state, to notice changes by: what web space states about it, asked for without the file,
 * else a mark of its text. Only to be compared with other answers of this function.
 * @throws SdkError `url-refused`, `aborted`, `network` or the code of a refusal
 */
export async function readVersion(file: StaticFile, { signal }: CallOptions = {}): Promise<string> {
  const { url, platform = systemPlatform } = file;
  const asked = { platform, operation, url, init: { signal, cache: 'no-cache' } as const };
  const head = await request({ ...asked, init: { ...asked.init, method: 'HEAD' } }, nothing).catch((error: unknown) => {
    // Some web space has no answer to HEAD, while the file is there.
    if (isSdkError(error) && error.status !== undefined && error.status !== 404) return undefined;
    throw error;
  });
  const stated = head && statedVersion(head.headers);
  if (stated !== undefined) return stated;
  const { body = '' } = await request(asked, (response) => response.text());
  return textVersion(body);
}
