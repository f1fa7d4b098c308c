import type { PlainSession } from '../bench-programme.js';
import { followBySight } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, rooms, sessions } = readProgramme();
const head = `<tr><th>Zeit</th>${rooms.map((room) => `<th>${room}</th>`).join('')}</tr>`;

function row(parallel: readonly PlainSession[]): string {
  const cells = parallel.map(({ title, speaker }) => `<td class="session"><h3>${title}</h3><p>${speaker}</p></td>`);
  return `<tr><th>${parallel[0]?.start.slice(11, 16) ?? ''}</th>${cells.join('')}</tr>`;
}

const tables = days.map((day) => {
  const own = sessions.filter((session) => session.day === day);
  const slots = Array.from({ length: own.length / rooms.length }, (_, slot) =>
    row(own.slice(slot * rooms.length, (slot + 1) * rooms.length)),
  );
  return `<section><h2>${day}</h2><table><thead>${head}</thead><tbody>${slots.join('')}</tbody></table></section>`;
});
// oxlint-disable-next-line geflecht/safe-markup -- this contestant is the fastest way there is, with data of our own
stage().innerHTML = tables.join('');
// A cell that left the row would draw its neighbours below other rooms.
followBySight(document.querySelectorAll('.session'), (session, isHidden) => session.classList.toggle('out', isHidden));
