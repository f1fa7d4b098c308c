import { cdn, library, workers } from '@geflecht/tooling-tsup';

export default [...library(), ...cdn(['agenda', 'network-map', 'sign-up', 'all']), ...workers(['layout-worker'])];
