import type { GeflechtDocument } from '@geflecht/core/document';
import './agenda-define.js';
import type { GeflechtAgenda } from './agenda-element.js';
import { AgendaHarness } from './agenda-harness.js';

/** How a test places an agenda. */
export interface Placing {
  /** CSS width of what holds it; default 1200px. */
  readonly width?: string;
  /** Sets properties before the element is connected. */
  readonly prepare?: (element: GeflechtAgenda) => void;
}

/** Places an agenda on a German page and waits for its first picture. */
export async function placeAgenda(data: GeflechtDocument, { width = '1200px', prepare }: Placing = {}) {
  const element = document.createElement('geflecht-agenda');
  const frame = document.createElement('div');
  frame.style.inlineSize = width;
  frame.lang = 'de';
  frame.append(element);
  const ready = new Promise((resolve) => element.addEventListener('geflecht-ready', resolve, { once: true }));
  element.data = data;
  prepare?.(element);
  document.body.append(frame);
  await ready;
  return { element, frame, agenda: new AgendaHarness(element) };
}
