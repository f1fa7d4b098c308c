import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEntries } from './add-entries.js';
import { addFormatName } from './add-format-name.js';
import { GeneratorError } from './generator-error.js';
import type { Kind } from './kinds.js';
import { places } from './kinds.js';
import { fillTemplate, nameForms } from './name-forms.js';

const templates = new URL('../templates/', import.meta.url);

/** What to generate, and where. */
export interface GenerateOptions {
  readonly kind: Kind;
  /** Name in kebab-case. */
  readonly name: string;
  /** Folder of the repository. */
  readonly root: string;
}

/**
 * Generates a folder with everything the style guide asks of it, and its entries in the package's manifest.
 *
 * @returns the paths of the new files, from the repository
 * @throws GeneratorError `name-invalid`, `name-taken`
 */
export function generate({ kind, name, root }: GenerateOptions): readonly string[] {
  const forms = nameForms(name);
  const place = places[kind];
  const folder = join(place.packageFolder, place.parent, name);
  if (existsSync(join(root, folder))) throw new GeneratorError('name-taken', `"${folder}" exists already.`);
  mkdirSync(join(root, folder), { recursive: true });
  const source = new URL(`${kind}/`, templates);
  const paths = readdirSync(source).map((template) => {
    const path = join(folder, template.replace('__name__', name).replace(/\.txt$/u, ''));
    writeFileSync(join(root, path), fillTemplate(readFileSync(new URL(template, source), 'utf8'), forms));
    return path;
  });
  addEntries(join(root, place.packageFolder, 'package.json'), place, name);
  if (kind === 'format') addFormatName(join(root, 'packages/formats/src/reading/read-result.ts'), name);
  return paths;
}
