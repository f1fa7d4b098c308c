/** What waits to be handed over to others. */
export const queueNames = ['mails', 'webhooks'] as const;

/** One queue by its name. */
export type QueueName = (typeof queueNames)[number];

/** How a queue stands, whichever process filled it. */
export interface QueueFigures {
  /** Those to be tried, now or later, and those under way. */
  readonly waiting: number;
  /** Milliseconds since 1970 at which the oldest of these was queued; undefined while none waits. */
  readonly waitingSince?: number | undefined;
  /** Given up, until somebody has them tried anew or their date of deletion comes. */
  readonly dead: number;
}

/** How all queues stand at this moment. */
export type QueuesFigures = Readonly<Record<QueueName, QueueFigures>>;
