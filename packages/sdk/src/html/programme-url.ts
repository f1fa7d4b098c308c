import { programmePath } from '@geflecht/core/contract';
import type { ProgrammeChoice } from '@geflecht/core/contract';
import { SdkError } from '../errors/index.js';
import { isOnWeb } from '../transport/request.js';

/** Which page of which server. */
export interface ProgrammeUrlOptions extends ProgrammeChoice {
  /** Address of the server as `httpBackend` takes it. */
  readonly url: string;
  readonly eventId: string;
}

/**
 * Address of the programme as a page without scripts, at a server that offers `events.html`; nothing is sent to find out.
 * @throws SdkError `url-refused`
 */
export function programmeUrl({ url, eventId, locale }: ProgrammeUrlOptions): string {
  if (isOnWeb(url)) return url.replace(/\/$/, '') + programmePath(eventId, { locale });
  throw new SdkError({ code: 'url-refused', operation: 'readProgramme', finding: 'neither http: nor https:' });
}
