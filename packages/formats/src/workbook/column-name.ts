const letters = 26;
const letterA = 65;

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / letters)) {
    name = String.fromCharCode(letterA + ((rest - 1) % letters)) + name;
  }
  return name;
}
