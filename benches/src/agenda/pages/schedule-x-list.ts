import { createCalendar, createViewList } from '@schedule-x/calendar';
import { createEventsServicePlugin } from '@schedule-x/events-service';
import '@schedule-x/theme-default/dist/index.css';
import { followWithEvents } from './follow-words.js';
import { readProgramme, stage } from './read-programme.js';
import { scheduleXEvents } from './schedule-x-events.js';

const { days, sessions } = readProgramme();
const events = scheduleXEvents(sessions);
const service = createEventsServicePlugin();
const view = createViewList();
const calendar = createCalendar({
  views: [view],
  defaultView: view.name,
  selectedDate: Temporal.PlainDate.from(days[0] ?? ''),
  timezone: 'Europe/Berlin',
  isResponsive: false,
  dayBoundaries: { start: '08:00', end: '20:00' },
  weekOptions: { nDays: days.length },
  plugins: [service],
  events,
});
calendar.render(stage());
followWithEvents(events, (left) => service.set(left));
