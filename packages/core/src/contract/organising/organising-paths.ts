import { eventPath } from '../record-paths.js';

/** Tables and lists to load. */
export const exportNames = ['sign-ups.csv', 'sign-ups.xlsx', 'contacts.csv'] as const;

/** What can be printed for the day. */
export const printNames = [
  'badges',
  'signature-list',
  'check-in-list',
  'certificates',
  'participants',
  'contacts',
  'headcounts',
] as const;

/** A table or list to load. */
export type ExportName = (typeof exportNames)[number];
/** Something to print for the day. */
export type PrintName = (typeof printNames)[number];

const signUps = (eventId: string) => `${eventPath(eventId)}/sign-ups`;
const webhooks = (eventId: string) => `${eventPath(eventId)}/webhooks`;
const mails = (eventId: string) => `${eventPath(eventId)}/mails`;

/** Paths of the contract for those who organise an event; apart from the others, for no page of visitors asks for them. */
export const organisingPaths = {
  signUpSearch: (eventId: string) => `${signUps(eventId)}/search`,
  recordedSignUps: (eventId: string) => `${signUps(eventId)}/recorded`,
  signUpDecision: (eventId: string, signUpId: string) => `${signUps(eventId)}/${encodeURIComponent(signUpId)}/decision`,
  allocations: (eventId: string) => `${eventPath(eventId)}/allocations`,
  seatingPlans: (eventId: string) => `${eventPath(eventId)}/seating-plans`,
  seatingPlan: (eventId: string, sessionId: string) =>
    `${eventPath(eventId)}/seating-plans/${encodeURIComponent(sessionId)}`,
  headcounts: (eventId: string) => `${eventPath(eventId)}/headcounts`,
  needs: (eventId: string) => `${eventPath(eventId)}/needs`,
  export: (eventId: string, name: ExportName) => `${eventPath(eventId)}/exports/${name}`,
  print: (eventId: string, name: PrintName) => `${eventPath(eventId)}/print/${name}.html`,
  checkInList: (eventId: string) => `${eventPath(eventId)}/check-in`,
  attendance: (eventId: string) => `${eventPath(eventId)}/attendance`,
  messages: (eventId: string) => `${eventPath(eventId)}/messages`,
  mails,
  mailRetry: (eventId: string, mailId: string) => `${mails(eventId)}/${encodeURIComponent(mailId)}/retry`,
  webhooks,
  webhookRemoval: (eventId: string, webhookId: string) =>
    `${webhooks(eventId)}/${encodeURIComponent(webhookId)}/removal`,
  webhookRevival: (eventId: string, webhookId: string) =>
    `${webhooks(eventId)}/${encodeURIComponent(webhookId)}/revival`,
  copies: (eventId: string) => `${eventPath(eventId)}/copies`,
  signInRequests: () => '/v1/sign-in/requests',
  signIn: () => '/v1/sign-in',
  ownKey: () => '/v1/own-key',
} as const;
