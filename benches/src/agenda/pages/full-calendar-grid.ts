import { Calendar } from '@fullcalendar/core';
import timeGridPlugin from '@fullcalendar/timegrid';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
new Calendar(stage(), {
  plugins: [timeGridPlugin],
  initialView: 'programme',
  views: { programme: { type: 'timeGrid', duration: { days: days.length } } },
  initialDate: days[0],
  height: 'auto',
  slotMinTime: '08:00',
  events: sessions.map(({ id, title, speaker, room, start, end }) => ({
    id,
    title: `${title} · ${room} · ${speaker}`,
    start,
    end,
  })),
}).render();
