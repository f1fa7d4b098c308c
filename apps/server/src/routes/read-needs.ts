import type { NeedsList } from '@geflecht/core/contract';
import { splitAllNeeds } from '@geflecht/core/sign-up';
import { toldHeadcounts } from '../exports/told-headcounts.js';
import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { organised } from '../organiser/organised-event.js';
import type { Operation, Services } from './services.js';

type Person = NeedsList['people'][number];

/** Who said what about care, food and access, for those with the right to it. */
export function readNeeds(services: Services): Operation {
  return organised(services, async ({ context, eventId, viewer, frame }) => {
    if (!viewer.rights.includes('needs')) return problemResponse('forbidden');
    const signUps = (await services.store.signUps.list(eventId)).filter(({ status }) => status === 'confirmed');
    const apart = splitAllNeeds(signUps, frame);
    const needsAnswers = [...(await services.store.needs.list(eventId)), ...apart.needsAnswers];
    const people = signUps.flatMap((signUp) =>
      signUp.participants.flatMap(({ id: participantId, name, leftAt }): readonly Person[] => {
        const own = needsAnswers.filter((each) => each.signUpId === signUp.id && each.participantId === participantId);
        if (own.length === 0 || leftAt !== undefined) return [];
        const answers = own.map(({ questionId, value }) => ({
          question: frame.questions.find(({ id }) => id === questionId)?.label ?? questionId,
          value,
        }));
        return [{ signUpId: signUp.id, participantId, ...(name === undefined ? {} : { name }), answers }];
      }),
    );
    const answer: NeedsList = { eventId: frame.event.id, people };
    return freshJson(context, answer);
  });
}

/** Counts for kitchen, childcare and access. */
export function readHeadcounts(services: Services): Operation {
  return organised(services, async (event) => freshJson(event.context, await toldHeadcounts(event)));
}
