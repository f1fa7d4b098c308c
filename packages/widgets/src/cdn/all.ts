import '../elements/agenda/agenda-define.js';
import '../elements/network-map/network-map-define.js';
import '../elements/sign-up/sign-up-define.js';
import { nameLayoutWorker } from './name-layout-worker.js';
import { nameManaging } from './name-managing.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
nameLayoutWorker();
nameManaging();
