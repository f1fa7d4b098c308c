import type { FundingNotice } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { link } from './details-pieces.js';
import { loadable } from './loadable.js';

/**
 * Wording of those who pay, with its link and their logos in the prescribed order. A logo that lies on another host is
 * told by its name: nobody there learns of the visit.
 * @param homes addresses of the page, then of its data
 */
export function renderNotice(
  { funders, link: url, wording }: FundingNotice,
  scope: AgendaScope,
  homes: readonly string[],
): TemplateResult {
  const { agenda, texts, write } = scope;
  const logos = funders.map(({ ref, logo, alt }) => {
    const picture = loadable(logo, homes);
    const name = plainText(alt ?? organisationName(ref, agenda), texts);
    if (!picture) return nothing;
    return picture.host ? html`<span>${name}</span>` : html`<img src=${picture.href} alt=${name} />`;
  });
  return html`<p>${link(url, write(wording))}</p>
    <p class="logos">${logos}</p>`;
}
