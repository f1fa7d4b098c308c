import type { GeflechtDocument } from '@geflecht/core/document';

/** Fired before an imported network is shown in place of the element's own; cancel it to take it over yourself. */
export class GeflechtNetworkMapImportEvent extends Event {
  static readonly type = 'geflecht-network-map-import';
  readonly document: GeflechtDocument;
  readonly fileName: string;

  constructor(document: GeflechtDocument, fileName: string) {
    super(GeflechtNetworkMapImportEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.document = document;
    this.fileName = fileName;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-network-map-import': GeflechtNetworkMapImportEvent;
  }
}
