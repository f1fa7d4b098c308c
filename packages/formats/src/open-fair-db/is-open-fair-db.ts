import { asList, asObject, isJsonObject } from '../records/json-value.js';

function isEntry(value: unknown): boolean {
  const { title, lat, lng, tags, categories } = asObject(value);
  const hasPlace = typeof lat === 'number' && typeof lng === 'number';
  return typeof title === 'string' && hasPlace && (Array.isArray(tags) || Array.isArray(categories));
}

/** The entries of parsed JSON: a search result with what lies within and around the map, or a list. */
export function openFairDbEntries(json: unknown): readonly unknown[] {
  const { visible, invisible } = asObject(json);
  return isJsonObject(json) ? [...asList(visible), ...asList(invisible)] : asList(json);
}

/** Whether parsed JSON is entries of OpenFairDB, the store behind Karte von morgen. */
export function isOpenFairDb(json: unknown): boolean {
  return openFairDbEntries(json).some(isEntry);
}
