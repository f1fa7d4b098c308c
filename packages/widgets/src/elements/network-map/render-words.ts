import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from './network-map-model.js';

/** Author words, marked with their language. */
export function words({ value, lang }: Words): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${value}</bdi>`;
}
