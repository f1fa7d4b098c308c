import { Calendar } from '@fullcalendar/core';
import listPlugin from '@fullcalendar/list';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
new Calendar(stage(), {
  plugins: [listPlugin],
  initialView: 'programme',
  views: { programme: { type: 'list', duration: { days: days.length } } },
  initialDate: days[0],
  height: 'auto',
  events: sessions.map(({ id, title, speaker, room, start, end }) => ({
    id,
    title: `${title} · ${room} · ${speaker}`,
    start,
    end,
  })),
}).render();
