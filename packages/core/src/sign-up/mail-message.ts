import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { idSchema, signUpIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { instantSchema } from '../time/instant.js';
import { mailStatuses } from './mail-transition.js';

/** What a mail is about; its words are made when it is sent, from the records as they are then. */
export const mailTemplates = [
  'pleaseConfirm',
  'confirmed',
  'received',
  'waiting',
  'offer',
  'promoted',
  'changed',
  'cancelled',
  'expired',
  'declined',
  'eventChanged',
  'manageLink',
  'proveMail',
  'moveAsked',
  'message',
  'signIn',
] as const;

const message = fieldGroup(
  { audience: 'private', ceiling: 'private' },
  {
    id: idSchema('MailMessageId'),
    /** The same for the same cause; a second mail with it is never written. */
    dedupeKey: z.string().check(z.minLength(1), z.maxLength(500)),
    /** Empty once nothing is to be sent any more. */
    to: z.string().check(z.maxLength(254)),
    template: z.enum(mailTemplates),
    locale: z.string().check(z.maxLength(35)),
    /** Absent where no sign-up caused it. */
    about: z.optional(openObject({ signUpId: z.optional(signUpIdSchema) })),
    notBefore: z.optional(instantSchema),
    /** How often a server was asked to take it. */
    attempts: z.int().check(z.nonnegative()),
    status: z.enum(mailStatuses),
    /** Why the last attempt failed: codes, never words of a foreign server. */
    failure: z.optional(z.string().check(z.maxLength(100))),
  },
);

/** A mail that is to be sent, or was; kept by servers only. */
export const mailMessageEntity = defineEntity({
  name: 'mailMessage',
  plural: 'mailMessages',
  groups: { message },
});

/** A mail that is to be sent, or was. */
export type MailMessage = RecordOf<typeof mailMessageEntity>;
/** What a mail is about. */
export type MailTemplate = (typeof mailTemplates)[number];
