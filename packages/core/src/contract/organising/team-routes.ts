import type { Route } from '../route.js';
import {
  copyReceiptSchema,
  copyRequestSchema,
  mailListSchema,
  messageReceiptSchema,
  messageRequestSchema,
  ownKeySchema,
  plainReceiptSchema,
  plainRequestSchema,
  signedInSchema,
  signInReceiptSchema,
  signInRequestSchema,
  signInSchema,
  webhookListSchema,
  webhookReceiptSchema,
  webhookRequestSchema,
} from './team-wire.js';
import { writingProblems } from '../writing-problems.js';

const event = '/v1/events/{eventId}';

const writing = { method: 'POST', status: 201, problems: writingProblems } as const;
const listing = { method: 'GET', status: 200, problems: ['unauthorised', 'forbidden', 'not-found'] } as const;
const plain = { ...writing, input: plainRequestSchema, output: plainReceiptSchema } as const;

const mailRoutes: readonly Route[] = [
  {
    ...writing,
    operation: 'sendMessage',
    path: `${event}/messages`,
    summary: 'Write to parties chosen by state, bookable or what they have yet to choose; a trial only counts them',
    access: 'scope:messages.send',
    input: messageRequestSchema,
    output: messageReceiptSchema,
  },
  {
    ...listing,
    operation: 'listMails',
    path: `${event}/mails`,
    summary: 'Mails of the event that wait, were sent or failed, without addresses and words',
    access: 'scope:messages.send',
    output: mailListSchema,
  },
  {
    ...plain,
    operation: 'retryMail',
    path: `${event}/mails/{mailId}/retry`,
    summary: 'Have a mail that failed tried anew',
    access: 'scope:messages.send',
  },
];

const webhookRoutes: readonly Route[] = [
  {
    ...writing,
    operation: 'addWebhook',
    path: `${event}/webhooks`,
    summary: 'Have an address told, signed and without personal data, what happens to sign-ups from now on',
    access: 'scope:webhooks.write',
    input: webhookRequestSchema,
    output: webhookReceiptSchema,
  },
  {
    ...listing,
    operation: 'listWebhooks',
    path: `${event}/webhooks`,
    summary: 'Addresses that are told, and how many deliveries wait or were given up',
    access: 'scope:webhooks.write',
    output: webhookListSchema,
  },
  {
    ...plain,
    operation: 'removeWebhook',
    path: `${event}/webhooks/{webhookId}/removal`,
    summary: 'Tell an address nothing any more',
    access: 'scope:webhooks.write',
  },
  {
    ...plain,
    operation: 'reviveWebhook',
    path: `${event}/webhooks/{webhookId}/revival`,
    summary: 'Try deliveries again that were given up',
    access: 'scope:webhooks.write',
  },
];

/** Routes for a team's mails, webhooks, templates and sign-in. */
export const teamRoutes: readonly Route[] = [
  ...mailRoutes,
  ...webhookRoutes,
  {
    ...writing,
    operation: 'copyEvent',
    path: `${event}/copies`,
    summary: 'A draft for another date with the programme, places, questions and rules of this event, without people',
    access: 'scope:events.write',
    input: copyRequestSchema,
    output: copyReceiptSchema,
  },
  {
    operation: 'readOwnKey',
    method: 'GET',
    path: '/v1/own-key',
    summary: 'What the key that is shown may do, and which events it organises',
    access: 'public',
    output: ownKeySchema,
    status: 200,
    problems: [],
  },
  {
    operation: 'requestSignIn',
    method: 'POST',
    path: '/v1/sign-in/requests',
    summary: 'Have a link to sign in with sent to an address, if it is one of the team',
    access: 'public',
    input: signInRequestSchema,
    output: signInReceiptSchema,
    status: 201,
    problems: ['invalid', 'too-large', 'unsupported-media-type', 'too-many-requests', 'overloaded'],
  },
  {
    operation: 'signIn',
    method: 'POST',
    path: '/v1/sign-in',
    summary: 'Change the token of such a link for a key of some hours, once',
    access: 'public',
    input: signInSchema,
    output: signedInSchema,
    status: 201,
    problems: ['invalid', 'forbidden', 'too-large', 'unsupported-media-type', 'too-many-requests', 'overloaded'],
  },
];
