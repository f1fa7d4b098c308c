import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import type { TextChoice } from '../../internal/author-text.js';
import type { FormMessages } from './locales/form-messages.js';
import type { FormModel } from './form-model.js';

/** What the other ways are drawn from. */
export interface WaysView {
  readonly model: FormModel;
  readonly messages: FormMessages;
  readonly texts: TextChoice;
}

/** Where else one can sign up; the event's contact unless the rules name somebody. */
export function channelsOf({ event, rules }: FormModel) {
  const { mail = event.contact?.mail, paper, phone = event.contact?.phone } = rules?.channels ?? {};
  return { mail, paper, phone };
}

/** Mail, phone and paper as equal ways; the only ones where no backend takes sign-ups. */
export function otherWays({ messages, model, texts }: WaysView, printPaper: () => void): unknown {
  const { event } = model;
  const { mail, paper, phone } = channelsOf(model);
  if (mail === undefined && phone === undefined && paper === undefined) return nothing;
  const subject = encodeURIComponent(messages.mailSubject(plainText(event.title, texts)));
  const mailHref = safeUrl(mail === undefined ? undefined : `mailto:${mail}?subject=${subject}`, { relative: true });
  const phoneHref = safeUrl(phone === undefined ? undefined : `tel:${phone.replaceAll(/[^\d+]/g, '')}`, {
    relative: true,
  });
  return html`<div class="ways" part="other-ways">
    <p>${messages.otherWays}</p>
    <ul>
      ${mailHref === undefined ? nothing : html`<li><a href=${mailHref}>${messages.byMail}</a> (${mail})</li>`}
      ${
        phoneHref === undefined
          ? nothing
          : html`<li>${messages.byPhone} <a href=${phoneHref} dir="ltr">${phone}</a></li>`
      }
      <li>
        ${messages.byPaper}${paper === undefined ? nothing : html` (<bdi>${paper}</bdi>)`}
        <button type="button" @click=${printPaper}>${messages.printPaper}</button>
      </li>
    </ul>
  </div>`;
}

/** The prescribed wording of those who pay; it can be placed, never hidden. */
export function fundingNotices({ fundingNotices: notices }: FormModel, texts: TextChoice): readonly TemplateResult[] {
  return notices.map(({ wording }) => html`<p class="funding" part="funding-notice">${plainText(wording, texts)}</p>`);
}
