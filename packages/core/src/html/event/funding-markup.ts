import type { FundingNotice } from '../../event/contributor.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { linkElement, organisation, picture, textElement } from './markup.js';
import type { Markup } from './markup.js';

function notice(markup: Markup, { wording, funders, link }: FundingNotice): Content {
  const { source } = markup;
  const told = funders.map(({ ref, logo, alt }) => {
    const words = alt ?? source.nameOf(ref) ?? '';
    const shown = logo === undefined ? undefined : picture(markup, { href: logo, alt: words }, { at: 'funders/logo' });
    return join([shown, organisation(markup, ref, 'p-sponsor')], ' ');
  });
  const more = link === undefined ? undefined : linkElement(markup, link, {});
  return stack(textElement(markup, 'p', { text: wording }), element('p', {}, join(told, ', ')), element('p', {}, more));
}

/** What must be said about those who pay stands with everything they pay for. */
export function fundingElement(markup: Markup): Content {
  return element('footer', {}, stack(...markup.source.programme.fundingNotices.map((each) => notice(markup, each))));
}
