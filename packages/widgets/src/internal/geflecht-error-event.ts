/** Fired when an element could not show its content; the fallback stays in place. */
export class GeflechtErrorEvent extends Event {
  static readonly type = 'geflecht-error';
  /** Stable code such as `source-missing`, `network`, `not-found`, `document`. */
  readonly code: string;
  readonly cause: unknown;

  constructor(code: string, cause?: unknown) {
    super(GeflechtErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-error': GeflechtErrorEvent;
  }
}
