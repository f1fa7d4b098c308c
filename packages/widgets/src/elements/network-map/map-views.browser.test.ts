import { buildActor, buildDocument, buildMembership, buildNetwork, buildTie } from '@geflecht/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeMap } from './place-map.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const names = ['Ahorn', 'Birke', 'Distel', 'Esche'];
const data = buildDocument({
  networks: ['frueh', 'quartier'].map((id) => buildNetwork({ id, name: `Netz ${id}` })),
  areas: [
    {
      id: 'stadt',
      name: 'Mohnfelden',
      outline: [
        [
          { latitude: 50, longitude: 8 },
          { latitude: 50.1, longitude: 8 },
          { latitude: 50.1, longitude: 8.2 },
          { latitude: 50, longitude: 8.2 },
        ],
      ],
    },
  ],
  actors: names.map((name, at) =>
    buildActor({
      id: name.toLowerCase(),
      name,
      location: { geo: { latitude: 50.02 + at / 50, longitude: 8.02 + at / 30 }, precision: 'exact' },
    }),
  ),
  ties: [
    buildTie({ id: 't1', networkId: 'frueh', fromId: 'ahorn', toId: 'birke', stage: 'cooperation' }),
    buildTie({ id: 't2', networkId: 'frueh', fromId: 'birke', toId: 'distel', stage: 'contact' }),
  ],
  memberships: [
    buildMembership({ id: 'm1', networkId: 'frueh', actorId: 'ahorn' }),
    buildMembership({ id: 'm2', networkId: 'frueh', actorId: 'birke' }),
    buildMembership({ id: 'm3', networkId: 'quartier', actorId: 'ahorn' }),
  ],
});

async function placed() {
  const { element, harness } = await placeMap({ data });
  const choose = async (view: string): Promise<void> => {
    harness.chooseView(view);
    for (let frame = 0; frame < 6; frame += 1) {
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  return { element, harness, choose, root };
}

describe('the views', () => {
  it('are those the data can fill', async () => {
    const { harness } = await placed();
    expect(harness.views).toEqual(['Netz', 'Netzwerke', 'Orte', 'Tabelle', 'Liste']);
  });

  it('keep the open actor from one to the next', async () => {
    const { element, harness, choose } = await placed();
    harness.click('Ahorn');
    await element.updateComplete;
    for (const view of ['Netzwerke', 'Orte', 'Tabelle', 'Netz']) {
      await choose(view);
      expect(harness.panelName).toBe('Ahorn');
    }
  });
});

describe('the view of networks', () => {
  it('shows who belongs to which', async () => {
    const { harness, choose } = await placed();
    await choose('Netzwerke');
    expect(harness.overview).toBe('2 Partner in 2 Netzwerken.');
    expect(harness.actorLabels.map((label) => label.split(',')[0])).toEqual([
      'Ahorn',
      'Birke',
      'Netz frueh',
      'Netz quartier',
    ]);
  });
});

describe('the view of places', () => {
  it('draws outline and scale of the data, and asks nobody for tiles', async () => {
    const { choose, root } = await placed();
    await choose('Orte');
    expect(root.querySelectorAll('.ground .cell')).toHaveLength(1);
    expect(root.querySelector('.ground text')?.textContent).toMatch(/^\d+ (?:k?m)$/);
    expect(root.querySelectorAll('image, img')).toHaveLength(0);
  });
});

describe('the table of ties', () => {
  it('says in each cell what ties row and column', async () => {
    const { choose, root } = await placed();
    await choose('Tabelle');
    const rows = [...root.querySelectorAll('.matrix tbody tr')];
    expect(rows).toHaveLength(3);
    const told = rows.flatMap((row) =>
      [...row.querySelectorAll('td .visually-hidden')].map((cell) => cell.textContent),
    );
    expect(told).toHaveLength(4);
    expect(told.filter((words) => words.includes('Kooperation'))).toHaveLength(2);
    const headers = rows.map((row) => row.querySelector('th')?.textContent.trim());
    expect(new Set(headers)).toEqual(new Set(['Ahorn', 'Birke', 'Distel']));
  });
});
