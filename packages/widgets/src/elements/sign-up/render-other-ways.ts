import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import type { TextChoice } from '../../internal/author-text.js';
import type { FormMessages } from './locales/form-messages.js';
import type { FormModel } from './form-model.js';

/** Mail and phone as equal ways; the only ones where no backend takes sign-ups. */
export function otherWays(model: FormModel, messages: FormMessages, texts: TextChoice): unknown {
  const { rules, event } = model;
  const mail = rules?.channels?.mail ?? event.contact?.mail;
  const phone = rules?.channels?.phone ?? event.contact?.phone;
  if (mail === undefined && phone === undefined) return nothing;
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
    </ul>
  </div>`;
}

/** The prescribed wording of those who pay; it can be placed, never hidden. */
export function fundingNotices({ fundingNotices: notices }: FormModel, texts: TextChoice): readonly TemplateResult[] {
  return notices.map(({ wording }) => html`<p class="funding" part="funding-notice">${plainText(wording, texts)}</p>`);
}
