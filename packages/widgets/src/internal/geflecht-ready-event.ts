import type { Issue } from '@geflecht/core/document';

/** Fired once an element's first picture is painted. */
export class GeflechtReadyEvent extends Event {
  static readonly type = 'geflecht-ready';
  /** What had to be left aside while reading the document. */
  readonly warnings: readonly Issue[];

  constructor(warnings: readonly Issue[] = []) {
    super(GeflechtReadyEvent.type, { bubbles: true, composed: true });
    this.warnings = warnings;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-ready': GeflechtReadyEvent;
  }
}
