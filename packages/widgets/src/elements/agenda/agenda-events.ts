const asked = { bubbles: true, composed: true, cancelable: true };

/** Fired before a visitor opens or closes a session's details; cancel it to show them in a way of your own. */
export class GeflechtAgendaToggleEvent extends Event {
  static readonly type = 'geflecht-agenda-toggle';
  readonly sessionId: string;
  /** Whether the details are about to be open. */
  readonly isOpen: boolean;

  constructor(sessionId: string, isOpen: boolean) {
    super(GeflechtAgendaToggleEvent.type, asked);
    this.sessionId = sessionId;
    this.isOpen = isOpen;
  }
}

/** Asks the page whether details may open or close. */
export function mayToggle(host: EventTarget, sessionId: string, isOpen: boolean): boolean {
  return host.dispatchEvent(new GeflechtAgendaToggleEvent(sessionId, isOpen));
}

/** Fired before a picture, film or recording of another host is loaded, which tells that host of the visit; cancelable. */
export class GeflechtAgendaLoadMediaEvent extends Event {
  static readonly type = 'geflecht-agenda-load-media';
  readonly mediaId: string;
  readonly url: string;

  constructor(mediaId: string, url: string) {
    super(GeflechtAgendaLoadMediaEvent.type, asked);
    this.mediaId = mediaId;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-agenda-toggle': GeflechtAgendaToggleEvent;
    'geflecht-agenda-load-media': GeflechtAgendaLoadMediaEvent;
  }
}
