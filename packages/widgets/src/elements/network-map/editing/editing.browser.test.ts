import { buildDocument, buildNetwork } from '@geflecht/core/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { districtNetwork, triangleNetwork } from '../network-map-sample.js';
import { placeEditing } from './editing-harness.js';
import type { GeflechtNetworkMapChangeEvent } from './network-map-change-event.js';

beforeEach(() => {
  document.body.replaceChildren();
});

/** Whether the page can be left without a question. */
const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('editing', () => {
  it('is offered only where the page asks for it', async () => {
    const plain = await placeEditing({ data: triangleNetwork, editable: false });
    expect(plain.buttons).not.toContain('Partner hinzufügen');
    const { buttons } = await placeEditing({ data: triangleNetwork });
    expect(buttons).toContain('Partner hinzufügen');
    expect(buttons).toContain('Herunterladen');
  });

  it('adds an actor, opens it and says so', async () => {
    const harness = await placeEditing({ data: districtNetwork });
    await harness.click('Partner hinzufügen');
    expect(harness.focused).toBe('Name');
    await harness.fill('name', 'Kita Ahorn');
    await harness.fill('ring', 'Regelmäßig');
    await harness.click('Übernehmen');
    expect(harness.map.announcement).toBe('Kita Ahorn hinzugefügt. Kita Ahorn auf Ring Regelmäßig gesetzt');
    expect(harness.map.panelName).toBe('Kita Ahorn');
    expect(harness.active?.id).toBe('panel');
    expect(harness.map.actorLabels.some((label) => label.startsWith('Kita Ahorn, Ring Regelmäßig'))).toBe(true);
  });

  it('says at the field what is missing, and goes there', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    await harness.click('Partner hinzufügen');
    await harness.click('Übernehmen');
    expect(harness.errors).toEqual(['Bitte ausfüllen.']);
    expect(harness.active?.getAttribute('aria-invalid')).toBe('true');
    expect(harness.active?.getAttribute('aria-describedby')).toBe('error-name');
  });

  it('offers to remove only what is there', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    await harness.open('Esche');
    await harness.click('Verbindung hinzufügen');
    const form = harness.root.querySelector('form.edit')?.cloneNode(true) as HTMLFormElement;
    for (const field of form.querySelectorAll('.field')) field.remove();
    expect(form.textContent.replaceAll(/\s+/g, ' ').trim()).toBe('Übernehmen Abbrechen');
  });

  it('ties two actors, changes the tie and takes it away', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    await harness.open('Esche');
    await harness.click('Verbindung hinzufügen');
    await harness.fill('partner', 'Birke');
    await harness.fill('stage', 'Kooperation');
    await harness.click('Übernehmen');
    expect(harness.map.announcement).toBe('Verbindung Esche – Birke hinzugefügt');
    expect(harness.map.panelPartners).toEqual(['Birke']);
    await harness.click('Bearbeiten');
    await harness.click('Verbindung ändern: Birke, Austausch');
    await harness.fill('kind', 'Gemeinsames Angebot');
    await harness.click('Übernehmen');
    expect(harness.map.announcement).toBe('Verbindung Esche – Birke geändert');
    await harness.click('Bearbeiten');
    await harness.click('Verbindung ändern: Birke, Gemeinsames Angebot');
    await harness.click('Entfernen');
    expect(harness.map.panelPartners).toEqual([]);
  });

  it('removes an actor with its ties, and brings all back', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    await harness.open('Ahorn');
    await harness.click('Bearbeiten');
    await harness.click('Entfernen');
    expect(harness.map.announcement).toBe('Ahorn entfernt');
    expect(harness.focused).toBe('Rückgängig');
    expect(harness.map.overview).toContain('3 Partner');
    await harness.click('Rückgängig');
    expect(harness.map.announcement).toBe('Rückgängig: Ahorn entfernt');
    expect(harness.map.actorLabels).toContain('Ahorn, Schule, 2 Verbindungen');
    await harness.click('Wiederholen');
    expect(harness.map.overview).toContain('3 Partner');
  });

  it('moves the actor that has the focus by Alt and arrows, and keeps the focus there', async () => {
    const harness = await placeEditing({ data: districtNetwork });
    harness.map.focusMap();
    await harness.press('ArrowDown');
    const [name = ''] = harness.focused.split(',');
    await harness.press('ArrowDown', { altKey: true });
    expect(harness.map.announcement).toMatch(new RegExp(`^${name} auf Ring .* gesetzt$`));
    expect(harness.focused.startsWith(name)).toBe(true);
    await harness.press('ArrowRight', { altKey: true });
    expect(harness.map.announcement).toMatch(new RegExp(`^${name} ins Feld .* gesetzt$`));
    expect(harness.focused.startsWith(name)).toBe(true);
  });

  it('takes back and makes again by keys, but leaves fields their own', async () => {
    const harness = await placeEditing({ data: districtNetwork });
    harness.map.focusMap();
    await harness.press('ArrowDown');
    const before = harness.focused;
    await harness.press('ArrowDown', { altKey: true });
    const after = harness.focused;
    expect(after).not.toBe(before);
    await harness.press('z', { ctrlKey: true });
    expect(harness.focused).toBe(before);
    await harness.press('y', { ctrlKey: true });
    expect(harness.focused).toBe(after);
    await harness.click('Partner hinzufügen');
    await harness.press('z', { ctrlKey: true });
    expect(harness.map.announcement).toMatch(/^Wiederholen/);
  });

  it('tells the page before it changes anything, and lets it be kept from it', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    const asked: GeflechtNetworkMapChangeEvent[] = [];
    harness.element.addEventListener('geflecht-network-map-change', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    await harness.click('Partner hinzufügen');
    await harness.fill('name', 'Linde');
    await harness.click('Übernehmen');
    expect(asked.map(({ changes, isSuggestion }) => [changes.map(({ op }) => op), isSuggestion])).toEqual([
      [['create', 'create'], false],
    ]);
    expect(harness.map.actorLabels.some((label) => label.startsWith('Linde'))).toBe(false);
    expect(harness.root.querySelector<HTMLInputElement>('#edit-name')?.value).toBe('Linde');
  });

  it('warns before the page is left with what nobody else has', async () => {
    const harness = await placeEditing({ data: triangleNetwork });
    expect(leave()).toBe(true);
    await harness.open('Ahorn');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Bergahorn');
    expect(leave()).toBe(false);
    await harness.click('Übernehmen');
    expect(leave()).toBe(false);
    harness.element.remove();
    expect(leave()).toBe(true);
  });

  it('hands the changed document over as a file, with everything else as it was', async () => {
    const { actors = [] } = triangleNetwork;
    const [ahorn, ...others] = actors;
    const strange = { ...triangleNetwork, actors: [{ ...ahorn!, attributes: { Schrank: [1, 'zwei'] } }, ...others] };
    const harness = await placeEditing({ data: strange });
    await harness.open('Esche');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Ulme');
    await harness.click('Übernehmen');
    const files: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return create(file);
    });
    await harness.click('Herunterladen');
    spy.mockRestore();
    const saved = JSON.parse((await files[0]?.text()) ?? '{}') as typeof triangleNetwork;
    expect(saved).toEqual({
      ...JSON.parse(JSON.stringify(strange)),
      actors: [...strange.actors.slice(0, -1), { ...actors.at(-1), name: 'Ulme', revision: 2 }],
    });
    expect(leave()).toBe(true);
  });

  it('begins with an empty network', async () => {
    const harness = await placeEditing({ data: buildDocument({ networks: [buildNetwork()] }) });
    await harness.click('Partner hinzufügen');
    await harness.fill('name', 'Linde');
    await harness.click('Übernehmen');
    expect(harness.map.overview).toContain('1 Partner');
  });
});

describe('dragging', () => {
  it('puts an actor into another cell, and does not open it', async () => {
    const harness = await placeEditing({ data: districtNetwork });
    const actor = [...harness.root.querySelectorAll<SVGGElement>('.actor')].find((each) =>
      each.getAttribute('aria-label')?.includes('Ring Kern'),
    )!;
    const cell = harness.root.querySelector<SVGGeometryElement>('.cell.empty')!;
    const box = cell.getBBox();
    const inside = Array.from({ length: 400 }, (_, at) => ({
      x: box.x + (box.width * (at % 20)) / 20,
      y: box.y + (box.height * Math.floor(at / 20)) / 20,
    })).filter((point) => cell.isPointInFill(point));
    const middle = inside[Math.floor(inside.length / 2)]!;
    const to = new DOMPoint(middle.x, middle.y).matrixTransform(cell.ownerSVGElement!.getScreenCTM()!);
    const from = actor.getBoundingClientRect();
    const send = (type: string, clientX: number, clientY: number): void => {
      actor.dispatchEvent(
        new PointerEvent(type, {
          clientX,
          clientY,
          button: 0,
          buttons: 1,
          pointerId: 1,
          bubbles: true,
          composed: true,
        }),
      );
    };
    actor.setPointerCapture = () => undefined;
    send('pointerdown', from.x + 5, from.y + 5);
    send('pointermove', to.x, to.y);
    send('pointerup', to.x, to.y);
    actor.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await harness.drawn();
    expect(harness.map.announcement).toMatch(/ gesetzt$/);
    expect(harness.map.panelName).toBe('');
  });
});
