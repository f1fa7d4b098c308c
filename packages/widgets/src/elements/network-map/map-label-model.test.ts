import { describe, expect, it } from 'vitest';
import { breakLines, labelText } from './map-label-model.js';

describe('breakLines', () => {
  it.each([
    ['Kita Biberbau', ['Kita Biberbau']],
    ['Koordination Frühe Hilfen', ['Koordination Frühe', 'Hilfen']],
    ['Mütter-Kind-Gruppe Oberdorf', ['Mütter-Kind-Gruppe', 'Oberdorf']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahr…']],
    ['Verein zur Förderung der Nachbarschaft im Tal', ['Verein zur Förderung', 'der Nachbarschaft im…']],
  ])('breaks %s at blanks and hyphens', (text, lines) => {
    expect(breakLines(text, 21)).toEqual(lines);
  });
});

describe('labelText', () => {
  it('gives wide scripts more room', () => {
    expect(labelText('子育て', 20, 10).width).toBeGreaterThan(labelText('abc', 20, 10).width);
  });

  it('is as high as it has lines', () => {
    expect(labelText('Koordination Frühe Hilfen', 21, 10)).toMatchObject({ height: 24 });
  });
});
