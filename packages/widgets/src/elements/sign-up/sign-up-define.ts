import { GeflechtSignUp } from './sign-up-element.js';

if (customElements.get('geflecht-sign-up') === undefined) {
  customElements.define('geflecht-sign-up', GeflechtSignUp);
}
