import { buildEventDocument } from '@geflecht/core/testing';
import { afterEach, expect, test } from 'vitest';
import '../elements/sign-up/sign-up-define.js';
import { afterFirstPictures } from './first-pictures.js';

afterEach(() => document.body.replaceChildren());

test('an element that is moved keeps nobody waiting for its first picture', async () => {
  const element = document.createElement('geflecht-sign-up');
  const ready = new Promise((resolve) => element.addEventListener('geflecht-ready', resolve, { once: true }));
  element.data = buildEventDocument();
  document.body.append(element);
  await ready;
  const frame = document.createElement('section');
  document.body.append(frame);
  frame.append(element);
  await element.updateComplete;
  const first = await Promise.race([
    afterFirstPictures().then(() => 'over'),
    new Promise((resolve) => requestAnimationFrame(() => resolve('waiting'))),
  ]);
  expect(first).toBe('over');
});
