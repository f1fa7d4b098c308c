import { createCalendar, ResourceTimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { followWithEvents } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, rooms, sessions } = readProgramme();
const events = sessions.map(({ id, title, speaker, room, start, end }) => ({
  id,
  resourceIds: [room],
  title: `${title} · ${speaker}`,
  start,
  end,
}));
const calendar = createCalendar(stage(), [ResourceTimeGrid], {
  view: 'resourceTimeGridWeek',
  date: days[0],
  duration: { days: days.length },
  slotMinTime: '08:00',
  resources: rooms.map((title) => ({ id: title, title })),
  events,
});
followWithEvents(events, (left) => calendar.setOption('events', left));
