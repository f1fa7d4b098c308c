import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import type { FormView } from './form-view.js';
import { optionTitles } from './render-receipt.js';
import type { Screen } from './screen.js';
import { isKept } from './sign-up-sending.js';
import type { SignUpSending } from './sign-up-sending.js';

/** What can be done about a refusal. */
export interface ScreenActions {
  readonly retry: () => void;
  /** Back to the form as it was. */
  readonly back: () => void;
  /** To what can be chosen instead. */
  readonly choose: () => void;
}

/** The screen of a refusal; absent where the form itself says what is wrong. */
export function screenOf({ refusal }: SignUpSending): Screen | undefined {
  if (isKept(refusal)) return 'kept';
  const { code } = refusal ?? {};
  return code === 'full' || code === 'closed' || code === 'overloaded' ? code : undefined;
}

function lacking({ refusal }: SignUpSending, view: FormView): unknown {
  const titles = optionTitles(view);
  const lacks = (refusal?.bookableIds ?? []).flatMap((id) => titles.get(id) ?? []);
  return lacks.length === 0
    ? nothing
    : html`<ul>
        ${lacks.map((title) => html`<li><bdi>${title}</bdi></li>`)}
      </ul>`;
}

function button(words: string, act: () => void, isFirst = false): unknown {
  return html`<button type="button" class=${isFirst ? 'primary' : nothing} @click=${act}>${words}</button> `;
}

function countdown({ secondsLeft }: SignUpSending, { messages }: FormView): unknown {
  return secondsLeft > 0 ? html`<p role="timer">${messages.retryIn(secondsLeft)}</p>` : nothing;
}

/** What happened to a sign-up that was not taken in, and what can be done next. */
export function renderScreen(sending: SignUpSending, view: FormView, actions: ScreenActions): unknown {
  const screen = screenOf(sending);
  if (screen === undefined) return nothing;
  const { messages, model } = view;
  const words = messages.screens[screen];
  const busy = sending.isSending ? messages.sending : undefined;
  const buttons = {
    full: () => button(model.choices.length > 0 ? messages.chooseAgain : messages.backToForm, actions.choose, true),
    closed: () => nothing,
    overloaded: () => [button(busy ?? messages.retry, actions.retry, true), button(messages.backToForm, actions.back)],
    kept: () => [button(busy ?? messages.sendNow, actions.retry, true), button(messages.doNotSend, actions.back)],
  };
  return html`<div class="screen status" part="screen">
    <div class="screen-title" tabindex="-1">${heading(view.headingLevel + 1, words.title)}</div>
    <p>${words.text}</p>
    ${lacking(sending, view)} ${countdown(sending, view)}
    <p class="moves">${buttons[screen]()}</p>
  </div>`;
}
