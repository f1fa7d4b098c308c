import { publicViewer } from '../audience/viewer.js';
import type { Viewer } from '../audience/viewer.js';

/** A viewer who is nobody in particular but for the overrides. */
export function buildViewer(overrides: Partial<Viewer> = {}): Viewer {
  return { ...publicViewer, ...overrides };
}
