import type { SessionChoice } from '@geflecht/core/calendar';

/** Capability `events.calendar`. */
export interface CalendarLocator {
  /**
   * Address of an iCalendar file of an event as everybody may see it, or of chosen sessions; nothing is sent to find out.
   * @returns undefined where the backend has no such address, which says nothing about whether there is such an event
   */
  calendarUrl(eventId: string, choice?: SessionChoice): string | undefined;
}
