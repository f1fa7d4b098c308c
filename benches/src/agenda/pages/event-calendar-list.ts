import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
createCalendar(stage(), [List], {
  view: 'listWeek',
  date: days[0],
  duration: { days: days.length },
  events: sessions.map(({ id, title, speaker, room, start, end }) => ({
    id,
    title: `${title} · ${room} · ${speaker}`,
    start,
    end,
  })),
});
