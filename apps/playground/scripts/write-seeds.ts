import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addDays } from '@geflecht/core/time';
import {
  conferenceDay,
  congressWorkshops,
  districtNetwork,
  familyCentreNetwork,
  festivalWeek,
  forumDays,
  forumSignUps,
  grandCongress,
  intensiveWorkshop,
  neighboursDay,
  networkDays,
  tenNetworks,
  trainingMeeting,
} from '@geflecht/fixtures';

const today = new Date().toISOString().slice(0, 10);

/** What is to come takes place next year and what is documented last year, so that the playground never looks forgotten. */
const thisYear = Number(today.slice(0, 4));
const nextYear = thisYear + 1;
const lastYear = thisYear - 1;

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The first such weekday from a day on. */
function first(weekday: (typeof weekdays)[number], day: string): string {
  const missing = weekdays.indexOf(weekday) - new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, (missing + weekdays.length) % weekdays.length);
}

/** Soon enough that its seats are gone and its workshops are being chosen. */
const forumDay = addDays(today, 20);

const seeds = {
  'fachtag.json': conferenceDay(first('saturday', `${nextYear}-03-01`)),
  'festwoche.json': festivalWeek(first('saturday', `${nextYear}-05-01`)),
  'forum.json': { ...forumDays(forumDay), signUps: forumSignUps(forumDay) },
  'familienzentrum.json': familyCentreNetwork(today),
  'fortbildung.json': trainingMeeting(first('wednesday', `${lastYear}-10-01`)),
  'intensivwerkstatt.json': intensiveWorkshop(first('tuesday', `${lastYear}-09-10`)),
  'kongress-gross.json': grandCongress(first('monday', `${nextYear}-09-15`)),
  'kongress.json': congressWorkshops(first('thursday', `${lastYear}-06-01`)),
  'nachbarschaftstag.json': neighboursDay(first('saturday', addDays(today, 60))),
  'netzwerk.json': districtNetwork(),
  'netzwerke.json': tenNetworks(today),
  'netzwerktage.json': networkDays(first('wednesday', `${lastYear}-11-01`)),
};

const folder = fileURLToPath(new URL('../seeds/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries(seeds)) {
  writeFileSync(`${folder}${name}`, `${JSON.stringify(document, null, 2)}\n`);
}
