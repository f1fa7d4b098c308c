import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Adds a name to the closed list of format names, the one place that knows them all. */
export function addFormatName(file: string, name: string): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(export type FormatName =[^;]*);/u, `$1\n  | '${name}';`));
}
