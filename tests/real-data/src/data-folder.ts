import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const stated = process.env['GEFLECHT_DATA'];

/** Where the real files lie: `GEFLECHT_DATA`, else `../shared/data` beside the repository. */
export const dataFolder =
  stated === undefined || stated === '' ? fileURLToPath(new URL('../../../../shared/data', import.meta.url)) : stated;

/** Whether this machine has the real files; they are others' work and not part of the repository. */
export const hasData = existsSync(`${dataFolder}/reference-metrics.json`);

if (!hasData) process.stdout.write(`The folder of real data is absent (GEFLECHT_DATA): these tests are skipped.\n`);

/** Bytes of a real file; nothing where it is not there. */
export function bytesOf(path: string): Uint8Array | undefined {
  return existsSync(`${dataFolder}/${path}`) ? new Uint8Array(readFileSync(`${dataFolder}/${path}`)) : undefined;
}

/** A JSON file of the folder; an empty object where the folder is absent, so that suites can be declared. */
export function jsonOf<Shape>(path: string, fallback: Shape): Shape {
  const bytes = hasData ? bytesOf(path) : undefined;
  return bytes === undefined ? fallback : (JSON.parse(new TextDecoder().decode(bytes)) as Shape);
}
