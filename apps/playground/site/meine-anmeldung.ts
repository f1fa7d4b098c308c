import { OwnSignUpPage } from '../src/own-sign-up/own-sign-up-page.js';

const backend = document.querySelector('main')?.dataset['backend'] ?? '';
await new OwnSignUpPage(backend).start();
