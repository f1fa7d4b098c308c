import '../elements/network-map/network-map-define.js';
import { providePageAdapters } from './page-adapters.js';

providePageAdapters();
