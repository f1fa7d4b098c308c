export { GeflechtSignUp } from './sign-up-element.js';
export { GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './sign-up-events.js';
