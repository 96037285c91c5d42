/** The same numbers in the same order for a seed (Lehmer's generator). */
export function dice(seed: number): (sides: number) => number {
  let state = ((seed * 7_919) % 2_147_483_646) + 1;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}
