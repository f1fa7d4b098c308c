import '../elements/agenda/agenda-define.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
