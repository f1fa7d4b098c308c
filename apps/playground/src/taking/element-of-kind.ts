import type { ElementName } from '@geflecht/formats/snippet';
import type { ShownKind } from '../reading/read-request.js';

/** The element that shows a kind of content. */
export const elementOfKind = { event: 'agenda', network: 'network-map' } as const satisfies Record<
  ShownKind,
  ElementName
>;
