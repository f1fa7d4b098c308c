import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conferenceDay, districtNetwork, festivalWeek } from '@geflecht/fixtures';

/** The programmes take place next year, so that the playground never looks forgotten. */
const nextYear = new Date().getFullYear() + 1;

const seeds = {
  'fachtag.json': conferenceDay(`${nextYear}-03-06`),
  'festwoche.json': festivalWeek(`${nextYear}-05-01`),
  'netzwerk.json': districtNetwork(),
};

const folder = fileURLToPath(new URL('../seeds/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries(seeds)) {
  writeFileSync(`${folder}${name}`, `${JSON.stringify(document, null, 2)}\n`);
}
