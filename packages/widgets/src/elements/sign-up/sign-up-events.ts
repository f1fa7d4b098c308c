import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';

/** Fired before a sign-up is sent; cancel it to send it yourself. */
export class GeflechtSignUpSubmitEvent extends Event {
  static readonly type = 'geflecht-sign-up-submit';
  readonly request: SignUpRequest;

  constructor(request: SignUpRequest) {
    super(GeflechtSignUpSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.request = request;
  }
}

/** Fired once a sign-up is stored. */
export class GeflechtSignUpReceivedEvent extends Event {
  static readonly type = 'geflecht-sign-up-received';
  readonly receipt: SignUpReceipt;

  constructor(receipt: SignUpReceipt) {
    super(GeflechtSignUpReceivedEvent.type, { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-sign-up-submit': GeflechtSignUpSubmitEvent;
    'geflecht-sign-up-received': GeflechtSignUpReceivedEvent;
  }
}
