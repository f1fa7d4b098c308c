import { ImportPage } from '../src/page/import-page.js';

new ImportPage().start();
