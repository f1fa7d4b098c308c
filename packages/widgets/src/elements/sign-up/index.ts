export type { Step } from './form-steps.js';
export { GeflechtSignUp } from './sign-up-element.js';
export { GeflechtSignUpReceivedEvent, GeflechtSignUpStepEvent, GeflechtSignUpSubmitEvent } from './sign-up-events.js';
