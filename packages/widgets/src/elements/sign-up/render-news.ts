import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LivePlaces } from './live-places.js';
import type { FormMessages } from './locales/form-messages.js';
import type { PlacesNews } from './places-news.js';

/** What has changed meanwhile for what is chosen, for the eye and the ear at once. */
export function renderNews(
  { sentences }: PlacesNews,
  { isClosed }: LivePlaces,
  messages: FormMessages,
): TemplateResult {
  const told = isClosed ? [...sentences, `${messages.screens.closed.title}.`] : sentences;
  return html`<div role="status" part="places-news">${told.map((each) => html`<p class="status">${each}</p>`)}</div>`;
}
