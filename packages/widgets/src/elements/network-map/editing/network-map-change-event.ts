import type { NetworkChange } from '@geflecht/core/network';

/** What is about to become of a network. */
export interface AskedChange {
  /** Empty where the document has no network. */
  readonly networkId: string;
  readonly changes: readonly NetworkChange[];
  /** Whether they are sent to be accepted by somebody else. */
  readonly isSuggestion: boolean;
}

/** Fired before changes of a visitor are shown and sent; cancel it to keep them from it. */
export class GeflechtNetworkMapChangeEvent extends Event implements AskedChange {
  static readonly type = 'geflecht-network-map-change';
  readonly networkId: string;
  readonly changes: readonly NetworkChange[];
  readonly isSuggestion: boolean;

  constructor({ networkId, changes, isSuggestion }: AskedChange) {
    super(GeflechtNetworkMapChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.networkId = networkId;
    this.changes = changes;
    this.isSuggestion = isSuggestion;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-network-map-change': GeflechtNetworkMapChangeEvent;
  }
}
