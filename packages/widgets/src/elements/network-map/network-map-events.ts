/** Fired when a visitor opens or closes an actor. */
export class GeflechtNetworkMapSelectEvent extends Event {
  static readonly type = 'geflecht-network-map-select';
  /** Id of the actor, or of the placement of a wanted kind; absent when it was closed. */
  readonly actorId: string | undefined;

  constructor(actorId: string | undefined) {
    super(GeflechtNetworkMapSelectEvent.type, { bubbles: true, composed: true });
    this.actorId = actorId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-network-map-select': GeflechtNetworkMapSelectEvent;
  }
}
