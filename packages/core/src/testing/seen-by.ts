import { disclose } from '../audience/disclose.js';
import type { AudienceRule } from '../audience/meta.js';
import type { Viewer } from '../audience/viewer.js';
import { entities } from '../document/entities.js';
import type { CollectionName } from '../document/entities.js';
import { buildViewer } from './build-viewer.js';
import type { Plain } from './plain.js';

type Fields = Readonly<Record<string, unknown>>;

/** Who asks (default: a visitor), when (default: noon of 1 March 2027 in Berlin), under which network defaults. */
export interface SeenByOptions {
  readonly viewer?: Partial<Viewer>;
  readonly at?: string;
  readonly visibilityDefaults?: readonly Plain<AudienceRule>[];
}

/** What a viewer sees of one record of a collection; undefined when nothing. */
export function seenBy(collection: CollectionName, record: object, options: SeenByOptions = {}): Fields | undefined {
  return disclose(entities[collection], record as Fields, {
    viewer: buildViewer(options.viewer),
    at: options.at ?? '2027-03-01T12:00:00+01:00',
    visibilityDefaults: options.visibilityDefaults as readonly AudienceRule[] | undefined,
  });
}
