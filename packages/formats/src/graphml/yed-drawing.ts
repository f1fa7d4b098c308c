import { asNumber } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';
import type { OpenItem } from './open-item.js';

/** Elements of yEd inside of data whose text matters. */
const labels = new Set(['NodeLabel', 'EdgeLabel']);

/** Whether the text of an element inside of data matters. */
export function takesDrawing(name: string): boolean {
  return labels.has(name);
}

/** Takes the place of a node and the arrow heads of an edge as yEd draws them. */
export function takeDrawing(item: OpenItem, name: string, attributes: RawAttributes): void {
  if (name === 'Geometry') {
    item.x ??= asNumber(attributes['x']);
    item.y ??= asNumber(attributes['y']);
  }
  if (name !== 'Arrows') return;
  const [start, end] = [attributes['source'] ?? 'none', attributes['target'] ?? 'none'].map((head) => head !== 'none');
  // One head at the end is what the file says anyway; none or two are drawn on purpose.
  if (start === end) item.direction = start === true ? 'mutual' : 'undirected';
}
