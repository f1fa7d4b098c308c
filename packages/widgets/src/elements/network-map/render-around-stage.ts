import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapParts } from './map-parts.js';
import type { LiveScreen } from './map-screen-model.js';
import { renderLegend } from './render-legend.js';
import { renderPanel } from './render-panel.js';

/** The legend with what parts add to it, beside a picture also the panel. */
function renderAside(screen: LiveScreen, parts: MapParts): TemplateResult {
  const panel = screen.view === 'list' ? undefined : renderPanel(screen);
  return html`<div class="aside">${panel} ${renderLegend(screen)} ${parts.render('renderLegend', screen)}</div>`;
}

/** What stands before picture or list: what parts say first, and in the list, which may be long, the filter. */
export function renderBefore(screen: LiveScreen, parts: MapParts): readonly unknown[] {
  const first = parts.render('renderBefore', screen);
  return [
    first.every((part) => part === undefined) ? undefined : html`<div class="before">${first}</div>`,
    screen.view === 'list' ? renderAside(screen, parts) : undefined,
  ];
}

/** What follows picture or list: panel and legend beside it, what parts say below. */
export function renderAfter(screen: LiveScreen, parts: MapParts): TemplateResult {
  return html`${screen.view === 'list' ? undefined : renderAside(screen, parts)}
    <div class="below">${parts.render('renderBeside', screen)}</div>
    <p class="visually-hidden" role="status">${screen.announcement}</p>`;
}
