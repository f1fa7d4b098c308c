import type { MapPart } from '../map-part.js';
import { renderFindings } from './render-findings.js';

/** Sentences worth talking about, below panel and legend. */
export function createPart(): MapPart {
  return { renderBeside: renderFindings };
}
