import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function packageFolder(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * Puts the licences of everything foreign in a bundle into a text file beside it.
 *
 * @param {string} fileName
 * @returns {import('rolldown').Plugin}
 */
export function writeLicences(fileName) {
  return {
    name: 'write-licences',
    generateBundle() {
      const foreign = [...this.getModuleIds()].filter((id) => id.includes('/node_modules/'));
      const licences = [...new Set(foreign.map(packageFolder))].map(licenceOf);
      const source = licences.toSorted((a, b) => a.localeCompare(b)).join('\n');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
