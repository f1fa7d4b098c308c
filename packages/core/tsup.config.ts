import { library } from '@geflecht/tooling-tsup';

export default library();
