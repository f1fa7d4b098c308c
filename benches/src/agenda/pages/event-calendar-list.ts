import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { followWithEvents } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';

const { days, sessions } = readProgramme();
const events = sessions.map(({ id, title, speaker, room, start, end }) => ({
  id,
  title: `${title} · ${room} · ${speaker}`,
  start,
  end,
}));
const calendar = createCalendar(stage(), [List], {
  view: 'listWeek',
  date: days[0],
  duration: { days: days.length },
  events,
});
followWithEvents(events, (left) => calendar.setOption('events', left));
