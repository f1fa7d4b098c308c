/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */

/** Arithmetic on the numbers below a power of a prime in which every number but 0 divides. */
export interface FiniteField {
  readonly add: (one: number, other: number) => number;
  readonly multiply: (one: number, other: number) => number;
}

function smallestFactor(size: number): number {
  for (let factor = 2; factor * factor <= size; factor++) if (size % factor === 0) return factor;
  return size;
}

function addDigits(one: number, other: number, prime: number): number {
  let sum = 0;
  for (let [left, right, place] = [one, other, 1]; left > 0 || right > 0; place *= prime) {
    sum += (((left % prime) + (right % prime)) % prime) * place;
    left = Math.floor(left / prime);
    right = Math.floor(right / prime);
  }
  return sum;
}

/** Powers of x modulo xᵏ = rest, as far as they differ; numbers are polynomials by their digits. */
function powersOfX(size: number, prime: number, rest: number): readonly number[] {
  const powers = [1];
  for (;;) {
    const shifted = powers.at(-1)! * prime;
    let next = shifted % size;
    for (let times = Math.floor(shifted / size); times > 0; times--) next = addDigits(next, rest, prime);
    if (next === 1 || next === 0 || powers.length === size) return powers;
    powers.push(next);
  }
}

/**
 * The field of a size (Galois): by remainders for a prime, by polynomials for a power of one.
 * @returns nothing where the size is no power of a prime, so that there is no such field
 */
export function finiteField(size: number): FiniteField | undefined {
  const prime = smallestFactor(size);
  if (size < 2) return undefined;
  if (prime === size) {
    return { add: (one, other) => (one + other) % size, multiply: (one, other) => (one * other) % size };
  }
  if (!isPowerOf(prime, size)) return undefined;
  for (let rest = 1; rest < size; rest++) {
    const powers = powersOfX(size, prime, rest);
    if (powers.length === size - 1) return fieldOfPowers(powers, prime);
  }
  return undefined;
}

function isPowerOf(prime: number, size: number): boolean {
  let rest = size;
  while (rest % prime === 0) rest /= prime;
  return rest === 1;
}

function fieldOfPowers(powers: readonly number[], prime: number): FiniteField {
  const exponents = new Map(powers.map((power, exponent) => [power, exponent]));
  return {
    add: (one, other) => addDigits(one, other, prime),
    multiply: (one, other) =>
      one === 0 || other === 0 ? 0 : powers[(exponents.get(one)! + exponents.get(other)!) % powers.length]!,
  };
}
