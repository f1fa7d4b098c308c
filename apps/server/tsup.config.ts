import { program } from '@geflecht/tooling-tsup';

export default program({ entries: { index: 'src/index.ts', main: 'src/main.ts' } });
