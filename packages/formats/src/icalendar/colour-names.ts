/** Names of CSS that calendars may give as a colour, widely spread, and their values. */
const colours: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['dimgray', '#696969'],
  ['silver', '#c0c0c0'],
  ['white', '#ffffff'],
  ['maroon', '#800000'],
  ['crimson', '#dc143c'],
  ['red', '#ff0000'],
  ['salmon', '#fa8072'],
  ['orange', '#ffa500'],
  ['gold', '#ffd700'],
  ['yellow', '#ffff00'],
  ['khaki', '#f0e68c'],
  ['olive', '#808000'],
  ['yellowgreen', '#9acd32'],
  ['lime', '#00ff00'],
  ['green', '#008000'],
  ['seagreen', '#2e8b57'],
  ['teal', '#008080'],
  ['turquoise', '#40e0d0'],
  ['aqua', '#00ffff'],
  ['skyblue', '#87ceeb'],
  ['steelblue', '#4682b4'],
  ['blue', '#0000ff'],
  ['navy', '#000080'],
  ['slateblue', '#6a5acd'],
  ['indigo', '#4b0082'],
  ['purple', '#800080'],
  ['orchid', '#da70d6'],
  ['fuchsia', '#ff00ff'],
  ['pink', '#ffc0cb'],
  ['brown', '#a52a2a'],
  ['chocolate', '#d2691e'],
  ['tan', '#d2b48c'],
]);

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function distance(a: string, b: string): number {
  const other = channels(b);
  return channels(a).reduce((sum, channel, index) => sum + (channel - (other[index] ?? 0)) ** 2, 0);
}

/** The value of a colour name, such as `#ff0000` for `red`; nothing for names beyond those listed here. */
export function colourHex(name: string): string | undefined {
  return colours.get(name.trim().toLowerCase());
}

/** The name nearest to a value such as `#b3263a`; nothing where it is no such value. */
export function colourName(hex: string): string | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  let nearest: { readonly name: string; readonly far: number } | undefined;
  for (const [name, value] of colours) {
    const far = distance(hex, value);
    if (nearest === undefined || far < nearest.far) nearest = { name, far };
  }
  return nearest?.name;
}
