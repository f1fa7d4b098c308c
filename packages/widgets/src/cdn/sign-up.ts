import '../elements/sign-up/sign-up-define.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
