import { asObject } from '../records/json-value.js';

/** Whether parsed JSON is what pretalx hands to its schedule widget. */
export function isPretalxWidget(json: unknown): boolean {
  const { talks, rooms, speakers } = asObject(json);
  return Array.isArray(talks) && Array.isArray(rooms) && Array.isArray(speakers);
}
