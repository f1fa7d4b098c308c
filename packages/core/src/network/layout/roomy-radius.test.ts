import { describe, expect, it } from 'vitest';
import { roomyRadius } from './roomy-radius.js';

const line = (gap: number) => Array.from({ length: 50 }, (_, at) => ({ x: at * gap, y: 0 }));

describe('roomyRadius', () => {
  it('grants the wanted radius where there is room', () => {
    expect(roomyRadius(line(0.1), 0.03)).toBe(0.03);
  });

  it('grants one and a half times the room there is where most stand close', () => {
    expect(roomyRadius(line(0.01), 0.03)).toBeCloseTo(0.0075);
  });

  it('grants a little even where all stand on one spot', () => {
    expect(roomyRadius(line(0), 0.03)).toBeCloseTo(0.0006);
  });
});
