import { conferenceDayNeeds } from './conference-day-needs.js';
import { congressWorkshopsNeeds } from './congress-workshops-needs.js';
import { intensiveWorkshopNeeds } from './intensive-workshop-needs.js';
import { networkDaysNeeds } from './network-days-needs.js';
import type { NeedsPage } from './shown-need.js';
import { trainingMeetingNeeds } from './training-meeting-needs.js';

/** The five documented pages with what each of them must show. */
export const needsPages: readonly NeedsPage[] = [
  conferenceDayNeeds,
  trainingMeetingNeeds,
  congressWorkshopsNeeds,
  networkDaysNeeds,
  intensiveWorkshopNeeds,
];
