import '../elements/network-map/network-map-define.js';
import { nameLayoutWorker } from './name-layout-worker.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
nameLayoutWorker();
