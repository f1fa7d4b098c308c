/** Fired before a visitor opens or closes a session's details; cancel it to show them in a way of your own. */
export class GeflechtAgendaToggleEvent extends Event {
  static readonly type = 'geflecht-agenda-toggle';
  readonly sessionId: string;
  /** Whether the details are about to be open. */
  readonly isOpen: boolean;

  constructor(sessionId: string, isOpen: boolean) {
    super(GeflechtAgendaToggleEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.sessionId = sessionId;
    this.isOpen = isOpen;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-agenda-toggle': GeflechtAgendaToggleEvent;
  }
}
