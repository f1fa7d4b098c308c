import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import classicTheme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
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
  plugins: [listPlugin, classicTheme],
  initialView: 'programme',
  views: { programme: { type: 'list', duration: { days: days.length } } },
  initialDate: days[0],
  height: 'auto',
  listItemEventClass: 'session',
  events,
});
calendar.render();
followWithEvents(events, (left) => calendar.setOption('events', left));
