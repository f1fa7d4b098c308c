import { systemPlatform } from '../../../platform.js';
import type { HttpBackendOptions } from '../options.js';
import { noticingConflicts } from '../notice-conflicts.js';
import { sender } from '../source.js';
import type { Send } from '../source.js';

/** Opens the way to a backend whose answers the browser does not keep, and are looked through for conflicts. */
export function unkept({ platform = systemPlatform, ...options }: HttpBackendOptions): Send {
  return (operation, path, question) => {
    const noticing = noticingConflicts(platform, operation);
    const fetch: typeof platform.fetch = (url, init) => noticing.fetch(url, { cache: 'no-store', ...init });
    return sender({ ...options, platform: { ...platform, fetch } })(operation, path, question);
  };
}
