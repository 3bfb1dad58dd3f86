/**
 * Numbers from 0 up to 1, the same for the same seed on every machine: Marsaglia's xorshift on 32 bits, mixed by a
 * multiplication, two draws a number.
 *
 * @param seed - a whole number
 */
export function seededRandom(seed: number): () => number {
  let state = (seed | 0) ^ 0x6d2b79f5 || 1;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.imul(state, 0x2c1b3c6d) >>> 0;
  };
  return () => ((draw() >>> 5) * 0x4000000 + (draw() >>> 6)) / 0x20000000000000;
}
