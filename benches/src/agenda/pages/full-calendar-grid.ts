import { Calendar } from '@fullcalendar/core';
import timeGridPlugin from '@fullcalendar/timegrid';
import { followWithEvents } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
const events = sessions.map(({ id, title, speaker, room, start, end }) => ({
  id,
  title: `${title} · ${room} · ${speaker}`,
  start,
  end,
}));
const calendar = new Calendar(stage(), {
  plugins: [timeGridPlugin],
  initialView: 'programme',
  views: { programme: { type: 'timeGrid', duration: { days: days.length } } },
  initialDate: days[0],
  height: 'auto',
  slotMinTime: '08:00',
  events,
});
calendar.render();
followWithEvents(events, (left) => calendar.setOption('events', left));
