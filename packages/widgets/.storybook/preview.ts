import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { elementsDrawn, noteSettled } from './elements-drawn.js';

setCustomElementsManifest(manifest);
noteSettled();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error', options: { resultTypes: ['violations'] } }, layout: 'fullscreen' },
  // Runs before the check for barriers. Loading is the one state that never ends.
  afterEach: async ({ canvasElement, name }) => {
    if (name !== 'Loading') await elementsDrawn(canvasElement);
  },
};

export default preview;
