import { organisingPaths, paths } from '@geflecht/core/contract';
import type { FoundSignUps } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;

beforeEach(async () => {
  team = await openTeam();
  await team.signUp();
  const [signUp] = await team.store.signUps.list('event-1');
  const coded = { ...signUp!, codeUsed: 'hash-of-the-code' };
  await team.store.signUps.change('event-1', (tx) => tx.put([{ signUp: coded, claims: [] }]));
});

afterEach(() => team.close());

describe('listSignUps', () => {
  it('keeps the submit key and the hash of the code to the server, and the records valid', async () => {
    const [stored] = await team.store.signUps.list('event-1');
    const answer = await team.get(paths.signUps('event-1'), team.headers);
    const { signUps = [] } = (await answer.json()) as GeflechtDocument;
    expect(signUps).toMatchObject([{ id: stored!.id, submitKey: `withheld:${stored!.id}`, status: 'confirmed' }]);
    expect(JSON.stringify(signUps)).not.toContain('hash-of-the-code');
    expect(JSON.stringify(signUps)).not.toContain(stored!.submitKey);
  });
});

describe('findSignUps', () => {
  it('tells no hash of a code', async () => {
    const found = await team.json<FoundSignUps>(organisingPaths.signUpSearch('event-1'), {});
    expect(found.signUps).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('hash-of-the-code');
  });
});
