/** Where in the programme a visitor is about to be led. */
export interface AgendaTarget {
  /** `YYYY-MM-DD`. */
  readonly day?: string | undefined;
  readonly sessionId?: string | undefined;
}

/** Fired before a visitor is led to a day or session; cancel it to lead there in a way of your own. */
export class GeflechtAgendaNavigateEvent extends Event {
  static readonly type = 'geflecht-agenda-navigate';
  readonly day: string | undefined;
  readonly sessionId: string | undefined;

  constructor({ day, sessionId }: AgendaTarget) {
    super(GeflechtAgendaNavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.day = day;
    this.sessionId = sessionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-agenda-navigate': GeflechtAgendaNavigateEvent;
  }
}
