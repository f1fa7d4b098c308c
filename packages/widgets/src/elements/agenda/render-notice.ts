import type { FundingNotice } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';

const address = (url: string | undefined) => safeUrl(url, { relative: true });

/** Wording of those who pay, with its link and their logos in the prescribed order. */
export function renderNotice({ funders, link, wording }: FundingNotice, scope: AgendaScope): TemplateResult {
  const { agenda, texts, write } = scope;
  const href = address(link);
  const words = write(wording);
  const logos = funders.map(({ ref, logo, alt }) => {
    const src = address(logo);
    const name = plainText(alt ?? organisationName(ref, agenda), texts);
    return src === undefined ? nothing : html`<img src=${src} alt=${name} />`;
  });
  return html`<p>${href === undefined ? words : html`<a href=${href}>${words}</a>`}</p>
    <p class="logos">${logos}</p>`;
}
