import { cdn, library } from '@geflecht/tooling-tsup';

export default [...library(), ...cdn(['agenda', 'network-map', 'sign-up', 'all'])];
