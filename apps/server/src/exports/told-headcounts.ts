import type { Headcounts } from '@geflecht/core/contract';
import { growingHeadcounts, splitAllNeeds } from '@geflecht/core/sign-up';
import type { HeadcountLine, SignUpFrame } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import type { OrganisedEvent } from '../organiser/organised-event.js';

type ToldLine = Headcounts['lines'][number];

function labelOf({ about, id = '' }: HeadcountLine, frame: SignUpFrame): Text | undefined {
  if (about === 'answer') return frame.questions.find((question) => question.id === id)?.label;
  const bookable = frame.bookables.get(id);
  const own = bookable?.title ?? frame.sessions.get(bookable?.targetId ?? '')?.title;
  return own ?? (bookable?.kind === 'event' ? frame.event.title : undefined);
}

function told(line: HeadcountLine, frame: SignUpFrame): ToldLine {
  const label = labelOf(line, frame);
  const question = frame.questions.find(({ id }) => id === line.id);
  const valueLabel = question?.options?.find(({ id }) => id === line.value)?.label;
  return {
    ...line,
    ...(label === undefined ? {} : { label }),
    ...(valueLabel === undefined ? {} : { valueLabel }),
  };
}

/** Counts for kitchen, childcare and access in the words of the event; small groups only for those with the right to needs. */
export async function toldHeadcounts(event: OrganisedEvent): Promise<Headcounts> {
  const { eventId, viewer, at, frame, services } = event;
  const { needs, signUps } = services.store;
  const counts = growingHeadcounts({ frame, mayReadNeeds: viewer.rights.includes('needs') });
  for await (const page of signUps.pages(eventId)) {
    const apart = splitAllNeeds(page, frame);
    const stored = await needs.listOf(
      eventId,
      page.map(({ id }) => id),
    );
    counts.add(apart.signUps, [...stored, ...apart.needsAnswers]);
  }
  return { eventId: frame.event.id, at, lines: counts.lines().map((line) => told(line, frame)) };
}
