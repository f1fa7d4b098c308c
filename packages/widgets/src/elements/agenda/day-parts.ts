import { dayDivider } from '@geflecht/core/event';
import type { ProgrammeDay, ProgrammeItem } from '@geflecht/core/event';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';

/** A headed stretch of a day, such as its morning. */
export interface DayStretch {
  /** Empty where a day is not divided, and before its first stretch. */
  readonly label: unknown;
  /** At least one. */
  readonly items: readonly ProgrammeItem[];
}

const dividers = new WeakMap<Agenda, ReturnType<typeof dayDivider>>();

/** The stretches of a day in which something starts, in order. */
export function dayStretches(day: ProgrammeDay, { agenda, messages, write }: AgendaScope): readonly DayStretch[] {
  const divide = dividers.get(agenda) ?? dayDivider(agenda.programme.event, agenda.arrangement.timeZone);
  dividers.set(agenda, divide);
  const parts = divide(day);
  return parts.map(({ part, items }) => {
    const label = part?.kind ? messages.parts[part.kind] : write(part?.label);
    return { label: parts.length > 1 ? label : '', items };
  });
}
