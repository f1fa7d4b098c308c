import * as z from 'zod/mini';
import { localeTagSchema } from '../../text/text.js';
import type { ProblemCode } from '../problem.js';
import type { Route, RouteQuery } from '../route.js';
import { programmePageSchema, signUpReceiptSchema } from '../wire.js';
import {
  attendanceReceiptSchema,
  attendanceRequestSchema,
  checkInListSchema,
  headcountsSchema,
  needsListSchema,
} from './day-wire.js';
import { peopleTableSchema, peopleWorkbookSchema } from './export-wire.js';
import type { PrintName } from './organising-paths.js';
import { planningRoutes } from './planning-routes.js';
import {
  foundSignUpsSchema,
  recordedSignUpSchema,
  signUpDecisionReceiptSchema,
  signUpDecisionSchema,
  signUpSearchSchema,
} from './sign-ups-wire.js';
import { teamRoutes } from './team-routes.js';
import { writingProblems } from '../writing-problems.js';

const event = '/v1/events/{eventId}';
const reading: readonly ProblemCode[] = ['invalid', 'unauthorised', 'forbidden', 'not-found'];

const language: RouteQuery = {
  name: 'locale',
  summary: 'Language of headings, de or en',
  repeats: false,
  schema: localeTagSchema,
};
const attendable: RouteQuery = {
  name: 'of',
  summary: 'Id of the session, part or day whose people are wanted; default the event',
  repeats: false,
  schema: z.string().check(z.maxLength(200)),
};

const signUpRoutes: readonly Route[] = [
  {
    operation: 'findSignUps',
    method: 'POST',
    path: `${event}/sign-ups/search`,
    summary: 'A page of the sign-ups of an event, chosen by state, words, bookable, channel; in the order of receipt',
    access: 'scope:signUps.read',
    input: signUpSearchSchema,
    output: foundSignUpsSchema,
    status: 200,
    problems: [...reading, 'too-large', 'unsupported-media-type'],
  },
  {
    operation: 'recordSignUp',
    method: 'POST',
    path: `${event}/sign-ups/recorded`,
    summary: 'Write a sign-up down that came on the phone, by mail, on paper or at the desk',
    access: 'scope:signUps.write',
    input: recordedSignUpSchema,
    output: signUpReceiptSchema,
    status: 201,
    problems: [...writingProblems, 'full', 'closed'],
  },
  {
    operation: 'decideSignUp',
    method: 'POST',
    path: `${event}/sign-ups/{signUpId}/decision`,
    summary: 'Approve, refuse, promote or cancel a sign-up; whoever moves up by it does so at once',
    access: 'scope:signUps.write',
    input: signUpDecisionSchema,
    output: signUpDecisionReceiptSchema,
    status: 201,
    problems: [...writingProblems, 'full', 'revision-conflict', 'transition-refused'],
  },
];

const listRoutes: readonly Route[] = [
  {
    operation: 'readHeadcounts',
    method: 'GET',
    path: `${event}/headcounts`,
    summary: 'Counts for kitchen, childcare and access; they name nobody',
    access: 'scope:exports.read',
    query: [language],
    output: headcountsSchema,
    status: 200,
    problems: reading,
  },
  {
    operation: 'readNeeds',
    method: 'GET',
    path: `${event}/needs`,
    summary: 'Who said what about care, food and access; needs the right to it',
    access: 'scope:exports.read',
    output: needsListSchema,
    status: 200,
    problems: reading,
  },
  {
    operation: 'exportSignUpsCsv',
    method: 'GET',
    path: `${event}/exports/sign-ups.csv`,
    summary: 'The sign-ups as a table for spreadsheets, one line per person, without needs',
    access: 'scope:exports.read',
    query: [language],
    output: peopleTableSchema,
    media: 'text/csv',
    status: 200,
    problems: reading,
  },
  {
    operation: 'exportContactsCsv',
    method: 'GET',
    path: `${event}/exports/contacts.csv`,
    summary: 'The contact list of those who agreed to it',
    access: 'scope:exports.read',
    query: [language],
    output: peopleTableSchema,
    media: 'text/csv',
    status: 200,
    problems: reading,
  },
  {
    operation: 'exportSignUpsXlsx',
    method: 'GET',
    path: `${event}/exports/sign-ups.xlsx`,
    summary: 'The sign-ups as a workbook, with sheets of counts for kitchen and childcare',
    access: 'scope:exports.read',
    query: [language],
    output: peopleWorkbookSchema,
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    status: 200,
    problems: reading,
  },
];

const printed: Readonly<Record<PrintName, readonly [operation: string, summary: string]>> = {
  badges: ['printBadges', 'Badges with the code for the door'],
  'signature-list': ['printSignatureList', 'A list to sign'],
  'check-in-list': ['printCheckInList', 'A list for the door, on paper'],
  certificates: ['printCertificates', 'Certificates of those who were there, with hours and funding notice'],
  participants: ['printParticipants', 'The list of participants who agreed to it'],
  contacts: ['printContacts', 'The contact list of those who agreed to it'],
  headcounts: ['printHeadcounts', 'Counts for kitchen, childcare and access'],
};

const printRoutes: readonly Route[] = Object.entries(printed).map(([name, [operation, summary]]) => ({
  operation,
  method: 'GET',
  path: `${event}/print/${name}.html`,
  summary: `${summary}, as a page to print`,
  access: 'scope:exports.read',
  query: [language, attendable],
  output: programmePageSchema,
  media: 'text/html',
  status: 200,
  problems: reading,
}));

const dayRoutes: readonly Route[] = [
  {
    operation: 'readCheckInList',
    method: 'GET',
    path: `${event}/check-in`,
    summary: 'Who is expected, for a device that notes who is there without a connection',
    access: 'scope:attendance.write',
    output: checkInListSchema,
    status: 200,
    problems: ['unauthorised', 'forbidden', 'not-found'],
  },
  {
    operation: 'recordAttendance',
    method: 'POST',
    path: `${event}/attendance`,
    summary: 'Notes of who was there, in any order and as often as one likes; the latest note holds',
    access: 'scope:attendance.write',
    input: attendanceRequestSchema,
    output: attendanceReceiptSchema,
    status: 201,
    problems: writingProblems,
  },
];

/** Routes for those who organise an event; a key has to organise it beside having the scope. */
export const organisingRoutes: readonly Route[] = [
  ...signUpRoutes,
  ...planningRoutes,
  ...listRoutes,
  ...printRoutes,
  ...dayRoutes,
  ...teamRoutes,
];
