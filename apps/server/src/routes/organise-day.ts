import { organisingPaths } from '@geflecht/core/contract';
import { attendanceRequestSchema } from '@geflecht/core/schema';
import { checkInList } from '../check-in/check-in-list.js';
import { recordAttendance as record } from '../check-in/record-attendance.js';
import { freshJson } from '../http/json-answer.js';
import { readRequest } from '../http/read-request.js';
import { organised } from '../organiser/organised-event.js';
import { teamAnswer } from './organise-sign-ups.js';
import type { Operation, Services } from './services.js';

/** Who is expected, for a device at the door. */
export function readCheckInList(services: Services): Operation {
  return organised(services, async (event) => freshJson(event.context, await checkInList(event)));
}

/** Keeps notes of who was there. */
export function recordAttendance(services: Services): Operation {
  return organised(services, async (event) => {
    const request = await readRequest(event.context, attendanceRequestSchema);
    if (request instanceof Response) return request;
    return teamAnswer(event, await record(event, request), organisingPaths.checkInList(event.eventId));
  });
}
