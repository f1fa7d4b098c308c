import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapParts } from './map-parts.js';
import type { LiveScreen } from './map-screen-model.js';
import { renderLegend } from './render-legend.js';
import { renderPanel } from './render-panel.js';

/** What stands before picture or list: what parts say first, and in the list, which may be long, the filter. */
export function renderBefore(screen: LiveScreen, parts: MapParts): readonly unknown[] {
  const first = parts.render('renderBefore', screen);
  return [
    first.every((part) => part === undefined) ? undefined : html`<div class="before">${first}</div>`,
    screen.view === 'list' ? html`<div class="aside">${renderLegend(screen)}</div>` : undefined,
  ];
}

/** What follows picture or list: panel and legend beside it, what parts say below. */
export function renderAfter(screen: LiveScreen, parts: MapParts): TemplateResult {
  const beside = html`<div class="aside">${renderPanel(screen)} ${renderLegend(screen)}</div>`;
  return html`${screen.view === 'list' ? undefined : beside}
    <div class="below">${parts.render('renderBeside', screen)}</div>
    <p class="visually-hidden" role="status">${screen.announcement}</p>`;
}
