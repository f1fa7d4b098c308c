import type { Headcounts } from '@geflecht/core/contract';
import { headcounts } from '@geflecht/core/sign-up';
import type { HeadcountLine, SignUpFrame } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import { readEventExport } from './event-export.js';

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
  const { viewer, at, frame } = event;
  const { signUps, needsAnswers } = await readEventExport(event);
  const mayReadNeeds = viewer.rights.includes('needs');
  const lines = headcounts(signUps, { frame, needsAnswers, mayReadNeeds });
  return { eventId: frame.event.id, at, lines: lines.map((line) => told(line, frame)) };
}
