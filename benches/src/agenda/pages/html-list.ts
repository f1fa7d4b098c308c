import { followBySight } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
const lists = days.map((day) => {
  const items = sessions
    .filter((session) => session.day === day)
    .map(
      ({ title, start, end, room, speaker }) =>
        `<li class="session"><h3>${title}</h3><p>${start.slice(11, 16)}–${end.slice(11, 16)}</p><p>${room} · ${speaker}</p></li>`,
    );
  return `<section><h2>${day}</h2><ol>${items.join('')}</ol></section>`;
});
// oxlint-disable-next-line geflecht/safe-markup -- this contestant is the fastest way there is, with data of our own
stage().innerHTML = lists.join('');
followBySight(document.querySelectorAll('.session'), (session, isHidden) =>
  session.toggleAttribute('hidden', isHidden),
);
