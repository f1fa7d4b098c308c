import { asObject } from '../records/json-value.js';

/** Whether parsed JSON names itself a document of this project, of whatever version. */
export function isGeflechtJson(json: unknown): boolean {
  return asObject(json)['format'] === 'geflecht';
}
