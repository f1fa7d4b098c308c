import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Step } from './form-steps.js';

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

/** Fired after a visitor has come to another step of the form. */
export class GeflechtSignUpStepEvent extends Event {
  static readonly type = 'geflecht-sign-up-step';
  readonly step: Step;
  /** Place of the step, from 1. */
  readonly position: number;
  /** Steps in all. */
  readonly count: number;

  constructor(step: Step, position: number, count: number) {
    super(GeflechtSignUpStepEvent.type, { bubbles: true, composed: true });
    this.step = step;
    this.position = position;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'geflecht-sign-up-step': GeflechtSignUpStepEvent;
    'geflecht-sign-up-submit': GeflechtSignUpSubmitEvent;
    'geflecht-sign-up-received': GeflechtSignUpReceivedEvent;
  }
}
