import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads the entry points of the package in the working folder from its `exports`, so that manifest and build cannot differ.
 *
 * @returns {Record<string, string>} built name (`agenda/define`) to source file (`src/elements/agenda/agenda-define.ts`)
 */
export function sourceEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = {};
  for (const target of Object.values(exports)) {
    const source = target['geflecht-source'];
    if (source === undefined) continue;
    if (!existsSync(source)) throw new TypeError(`package.json names the entry ${source}, which does not exist`);
    const types = source.replace(/^\.\/src\/(.*)\.ts$/u, './dist/types/$1.d.ts');
    if (target.import.types !== types) throw new TypeError(`package.json must name ${types} as the types of ${source}`);
    entries[target.import.default.replace(/^\.\/dist\/(.*)\.js$/u, '$1')] = source;
  }
  return entries;
}
