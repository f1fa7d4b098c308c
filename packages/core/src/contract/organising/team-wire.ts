import * as z from 'zod/mini';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import { bookableIdSchema, eventIdSchema } from '../../schema/id.js';
import { openObject } from '../../schema/open-object.js';
import { strictSchema } from '../../schema/reshape.js';
import { mailStatuses } from '../../sign-up/mail-transition.js';
import { mailTemplates } from '../../sign-up/mail-message.js';
import { signUpStatuses } from '../../sign-up/sign-up.js';
import { textSchema } from '../../text/text.js';
import { daySchema, instantSchema } from '../../time/instant.js';
import { submitKeySchema } from '../wire.js';

/** Body of `sendMessage`. */
export const messageRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** Whether only to tell how many would get it; default no. */
    isTrial: z.optional(z.boolean()),
    to: strictSchema(
      openObject({
        status: z.optional(z.array(z.enum(signUpStatuses)).check(z.minLength(1), z.maxLength(signUpStatuses.length))),
        /** With a booking there that is not cancelled or declined. */
        bookableId: z.optional(bookableIdSchema),
        /** Who has yet to choose something of this window. */
        windowId: z.optional(z.string().check(z.maxLength(200))),
      }),
    ),
    subject: textSchema,
    text: textSchema,
  }),
);

/** Answer to `sendMessage`. */
export const messageReceiptSchema = openObject({
  eventId: eventIdSchema,
  isTrial: z.boolean(),
  /** Parties that get it. */
  recipients: z.int(),
  /** Parties that would, had they an address. */
  withoutAddress: z.int(),
  /** Most mails to one address within an hour; what is more goes later. */
  perAddressAndHour: z.int(),
});

/** Answer to `listMails`: mails that wait, failed or were sent, without addresses and words. */
export const mailListSchema = openObject({
  eventId: eventIdSchema,
  mails: z.array(
    openObject({
      id: z.string(),
      template: z.enum(mailTemplates),
      status: z.enum(mailStatuses),
      signUpId: z.optional(z.string()),
      attempts: z.int(),
      notBefore: z.optional(instantSchema),
      failure: z.optional(z.string()),
    }),
  ),
});

/** Body of requests that say nothing but what their address says. */
export const plainRequestSchema = strictSchema(openObject({ submitKey: submitKeySchema }));

/** Answer to requests whose address says what was done. */
export const plainReceiptSchema = openObject({ eventId: eventIdSchema, at: instantSchema });

/** Body of `addWebhook`. */
export const webhookRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** On the internet, over https. */
    url: z.string().check(z.maxLength(2_000)),
    /** Such as `signUp.confirmed`; default all. */
    types: z.optional(z.array(z.string().check(z.maxLength(50))).check(z.maxLength(50))),
  }),
);

/** Answer to `addWebhook`. */
export const webhookReceiptSchema = openObject({
  eventId: eventIdSchema,
  webhookId: z.string(),
  /** With which bodies are signed. */
  secret: z.string(),
});

/** Answer to `listWebhooks`. */
export const webhookListSchema = openObject({
  eventId: eventIdSchema,
  webhooks: z.array(
    openObject({
      id: z.string(),
      url: z.string(),
      types: z.array(z.string()),
      createdAt: instantSchema,
      deliveries: openObject({
        pending: z.int(),
        delivered: z.int(),
        /** Given up; `reviveWebhook` tries them again. */
        dead: z.int(),
        /** Status of the latest answer that was none of success, or why there was none. */
        lastFailure: z.optional(z.string()),
      }),
    }),
  ),
});

/** Body of `copyEvent`. */
export const copyRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** First day of the copy. */
    start: daySchema,
    /** Id of the copy; default a new one. */
    eventId: z.optional(eventIdSchema),
  }),
);

/** Answer to `copyEvent`; the caller organises the copy too. */
export const copyReceiptSchema = openObject({ eventId: eventIdSchema, copyOf: eventIdSchema });

/** Body of `requestSignIn`. */
export const signInRequestSchema = strictSchema(
  openObject({
    mail: z.email().check(z.maxLength(254)),
    locale: z.optional(z.string().check(z.maxLength(35))),
  }),
);

/** Answer to `requestSignIn`: the same whether or not the address is one of the team. */
export const signInReceiptSchema = openObject({ askedAt: instantSchema });

/** Body of `signIn`. */
export const signInSchema = strictSchema(openObject({ token: z.string().check(z.minLength(20), z.maxLength(200)) }));

/** Answer to `signIn`: a key for some hours. */
export const signedInSchema = openObject({
  key: z.string(),
  expiresAt: instantSchema,
  scopes: z.array(z.string()),
  /** Events the key organises. */
  organises: z.array(eventIdSchema),
});

/** Answer to `readOwnKey`: what the key that is shown may do; nothing without one. */
export const ownKeySchema = openObject({
  scopes: z.array(z.string()),
  /** Events the key organises. */
  organises: z.array(eventIdSchema),
});

/** Body of `sendMessage`. */
export type MessageRequest = DeepReadonly<z.infer<typeof messageRequestSchema>>;
/** Answer to `sendMessage`. */
export type MessageReceipt = DeepReadonly<z.infer<typeof messageReceiptSchema>>;
/** Answer to `listMails`. */
export type MailList = DeepReadonly<z.infer<typeof mailListSchema>>;
/** Body of requests that say nothing but what their address says. */
export type PlainRequest = DeepReadonly<z.infer<typeof plainRequestSchema>>;
/** Body of `addWebhook`. */
export type WebhookRequest = DeepReadonly<z.infer<typeof webhookRequestSchema>>;
/** Answer to `listWebhooks`. */
export type WebhookList = DeepReadonly<z.infer<typeof webhookListSchema>>;
/** Body of `copyEvent`. */
export type CopyRequest = DeepReadonly<z.infer<typeof copyRequestSchema>>;
/** Body of `requestSignIn`. */
export type SignInRequest = DeepReadonly<z.infer<typeof signInRequestSchema>>;
/** Answer to `readOwnKey`. */
export type OwnKey = DeepReadonly<z.infer<typeof ownKeySchema>>;
/** Answer to `signIn`. */
export type SignedIn = DeepReadonly<z.infer<typeof signedInSchema>>;
