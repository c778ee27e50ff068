/** Numbers from 0 to 1, the same in every run: a generator of Park and Miller. */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
