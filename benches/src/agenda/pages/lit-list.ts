import { html, LitElement } from 'lit';
import type { PlainSession } from '../bench-programme.js';
import { followWords } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();

/** One bare element that draws the list and nothing else. */
class BenchList extends LitElement {
  static override readonly properties = { shown: { attribute: false } };
  shown: readonly PlainSession[] = sessions;

  override render(): unknown {
    return html`<p id="found">${this.shown.length}</p>
      ${days.map(
        (day) =>
          html`<section>
            <h2>${day}</h2>
            <ol>
              ${this.shown
                .filter((session) => session.day === day)
                .map(
                  ({ title, start, end, room, speaker }) =>
                    html`<li class="session">
                      <h3>${title}</h3>
                      <p>${start.slice(11, 16)}–${end.slice(11, 16)}</p>
                      <p>${room} · ${speaker}</p>
                    </li>`,
                )}
            </ol>
          </section>`,
      )}`;
  }
}

// oxlint-disable-next-line geflecht/define-in-define-module -- a page that loads one script registers its own element
customElements.define('bench-list', BenchList);
const list = new BenchList();
stage().append(list);
followWords((isLeft) => (list.shown = sessions.filter((_session, at) => isLeft(at))));
