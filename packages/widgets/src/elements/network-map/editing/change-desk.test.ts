import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import { buildActor, buildDocument, buildNetwork } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { ChangeDesk } from './change-desk.js';
import type { ChangeTaker, SentChanges, Step } from './change-desk.js';
import { creation, update } from './change-model.js';

const actor = buildActor({ id: 'ahorn', name: 'Ahorn', revision: 1 });
const start = buildDocument({ networks: [buildNetwork()], actors: [actor] });
const renamed = (name: string): readonly NetworkChange[] => [update('actors', actor, { name }) as NetworkChange];
const nameIn = ({ actors = [] }: GeflechtDocument) => actors[0]?.name;

class Refusal extends TypeError {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

/** A backend that answers in turn; `true` takes changes in. */
function scene(answers: (true | string)[], { isSuggesting = false, later = start } = {}) {
  const sent: SentChanges[] = [];
  const stuck: Step[] = [];
  const desk = new ChangeDesk({ changed: () => undefined, told: (step) => stuck.push({ ...step }) });
  let keys = 0;
  const taker: ChangeTaker = {
    isSuggesting,
    newKey: () => `key-${(keys += 1)}`,
    send: (step) => {
      sent.push(step);
      const answer = answers.shift() ?? true;
      return answer === true ? Promise.resolve() : Promise.reject(new Refusal(answer));
    },
    refresh: () => {
      desk.read(later);
      return Promise.resolve(true);
    },
  };
  desk.connect(taker);
  desk.read(start);
  return { desk, sent, stuck };
}

const states = (desk: ChangeDesk) => desk.steps.map(({ state }) => state);

describe('a desk without backend', () => {
  it('keeps changes in the page until the visitor has a copy', () => {
    const desk = new ChangeDesk({ changed: () => undefined, told: () => undefined });
    desk.read(start);
    desk.make(renamed('Esche'), 'x');
    expect(nameIn(desk.read(start))).toBe('Esche');
    expect(desk.isUnsaved).toBe(true);
    desk.keep();
    expect(desk.isUnsaved).toBe(false);
  });

  it('hands back the same object for the same state', () => {
    const desk = new ChangeDesk({ changed: () => undefined, told: () => undefined });
    desk.read(start);
    desk.make(renamed('Esche'), 'x');
    expect(desk.read(start)).toBe(desk.read(start));
  });
});

describe('sending', () => {
  it('sends one step after the other, each on the revision of the one before', async () => {
    const { desk, sent } = scene([]);
    desk.make(renamed('Esche'), 'x');
    desk.make(renamed('Ulme'), 'y');
    await settled();
    expect(sent.map(({ changes: [change] }) => change?.record.revision)).toEqual([1, 2]);
    expect(desk.isUnsaved).toBe(false);
    expect(nameIn(desk.read(start))).toBe('Ulme');
  });

  it('keeps what was not answered, and sends it again under the same key', async () => {
    const { desk, sent, stuck } = scene(['network']);
    desk.make(renamed('Esche'), 'x');
    await settled();
    expect(states(desk)).toEqual(['unsent']);
    expect(stuck).toHaveLength(1);
    expect(nameIn(desk.read(start))).toBe('Esche');
    desk.retry();
    await settled();
    expect(states(desk)).toEqual([]);
    expect(new Set(sent.map(({ submitKey }) => submitKey)).size).toBe(1);
  });

  it('keeps what was refused, and what comes after it, until the visitor decides', async () => {
    const { desk } = scene(['invalid']);
    desk.make(renamed('Esche'), 'x');
    desk.make(renamed('Ulme'), 'y');
    await settled();
    expect(states(desk)).toEqual(['refused', 'waiting']);
    const [refused] = desk.steps;
    if (refused !== undefined) desk.drop(refused);
    await settled();
    expect(states(desk)).toEqual([]);
    expect(nameIn(desk.read(start))).toBe('Ulme');
  });

  it('goes on showing suggestions as suggested', async () => {
    const { desk } = scene([], { isSuggesting: true });
    desk.make(renamed('Esche'), 'x');
    await settled();
    expect(states(desk)).toEqual(['suggested']);
    expect(desk.isUnsaved).toBe(false);
  });
});

describe('a conflict', () => {
  const later = { ...start, actors: [{ ...actor, name: 'Linde', revision: 2 }] };

  async function conflict(now: GeflechtDocument = later) {
    const all = scene(['revision-conflict'], { later: now });
    all.desk.make(renamed('Esche'), 'x');
    await settled();
    return { ...all, now };
  }

  it('keeps the change, shows what is there now, and says so', async () => {
    const { desk, stuck, now } = await conflict();
    expect(states(desk)).toEqual(['conflict']);
    expect(stuck.map(({ state }) => state)).toEqual(['conflict']);
    expect(nameIn(desk.read(now))).toBe('Linde');
    const [change] = desk.steps[0]?.changes ?? [];
    expect(change && desk.present(change)?.['name']).toBe('Linde');
  });

  it('that was read before the refusal came stays one', async () => {
    const { desk, sent, stuck } = scene(['revision-conflict'], { later });
    desk.make(renamed('Esche'), 'x');
    desk.read(later);
    await settled();
    desk.retry();
    await settled();
    expect([states(desk), stuck.length, sent.length]).toEqual([['conflict'], 1, 1]);
  });

  it('can be ended by one’s own change, built on what is there now', async () => {
    const { desk, sent, now } = await conflict();
    const [step] = desk.steps;
    if (step !== undefined) desk.retry(step);
    await settled();
    expect(sent[1]?.changes[0]?.record).toMatchObject({ name: 'Esche', revision: 2 });
    expect(sent[1]?.submitKey).not.toBe(sent[0]?.submitKey);
    expect(nameIn(desk.read(now))).toBe('Esche');
  });

  it('can be ended by leaving things as they are; then there is nothing to take back', async () => {
    const { desk, now } = await conflict();
    const [step] = desk.steps;
    if (step !== undefined) desk.drop(step);
    expect(nameIn(desk.read(now))).toBe('Linde');
    expect(desk.next('undo')).toBeUndefined();
  });

  it('is none where the other one wanted the same', async () => {
    const { desk } = await conflict({ ...start, actors: [{ ...actor, name: 'Esche', revision: 2 }] });
    expect(states(desk)).toEqual([]);
  });

  it('brings back who was removed meanwhile, if that is wanted', async () => {
    const { desk, sent } = await conflict({ ...start, actors: [] });
    const [step] = desk.steps;
    if (step !== undefined) desk.retry(step);
    await settled();
    expect(sent[1]?.changes[0]).toMatchObject({ op: 'create', record: { id: 'ahorn', name: 'Esche' } });
  });

  it('is found before anything is sent where the document was read anew', async () => {
    const { desk, sent } = scene(['network']);
    desk.make(renamed('Esche'), 'x');
    await settled();
    desk.read(later);
    expect(states(desk)).toEqual(['conflict']);
    expect(sent).toHaveLength(1);
  });
});

describe('taking back', () => {
  it('undoes and redoes step by step, and says so to the backend', async () => {
    const { desk, sent } = scene([]);
    desk.make(renamed('Esche'), 'x');
    desk.make([creation('actors', { ...buildActor({ id: 'neu' }) })], 'y');
    desk.turn('undo');
    desk.turn('undo');
    await settled();
    expect(desk.read(start).actors?.map(({ name }) => name)).toEqual(['Ahorn']);
    expect(sent.map(({ takesBack }) => takesBack)).toEqual([false, false, true, true]);
    desk.turn('redo');
    expect(nameIn(desk.read(start))).toBe('Esche');
    expect(desk.next('redo')?.words).toBe('y');
  });

  it('forgets what could be made again once something else is changed', () => {
    const { desk } = scene([]);
    desk.make(renamed('Esche'), 'x');
    desk.turn('undo');
    desk.make(renamed('Ulme'), 'y');
    expect(desk.next('redo')).toBeUndefined();
  });
});
