import '../elements/sign-up/sign-up-define.js';
import { nameManaging } from './name-managing.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
nameManaging();
