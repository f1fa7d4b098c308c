import type { FundingNotice } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { loadable } from './loadable.js';

const address = (url: string | undefined) => safeUrl(url, { relative: true });

/**
 * Wording of those who pay, with its link and their logos in the prescribed order. A logo that lies on another host is
 * told by its name: nobody there learns of the visit.
 * @param homes addresses of the page, then of its data
 */
export function renderNotice(
  { funders, link, wording }: FundingNotice,
  scope: AgendaScope,
  homes: readonly string[],
): TemplateResult {
  const { agenda, texts, write } = scope;
  const href = address(link);
  const words = write(wording);
  const logos = funders.map(({ ref, logo, alt }) => {
    const picture = loadable(logo, homes);
    const name = plainText(alt ?? organisationName(ref, agenda), texts);
    if (picture === undefined) return nothing;
    return picture.host === undefined ? html`<img src=${picture.href} alt=${name} />` : html`<span>${name}</span>`;
  });
  return html`<p>${href === undefined ? words : html`<a href=${href}>${words}</a>`}</p>
    <p class="logos">${logos}</p>`;
}
