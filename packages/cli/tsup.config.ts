import { program } from '@geflecht/tooling-tsup';

export default program();
