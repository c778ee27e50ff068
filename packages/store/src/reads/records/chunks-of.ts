/** Values bound in one query: well below the limit of every engine. */
const CHUNK = 500;

/** Cuts a list into pieces that fit one query. */
export function chunksOf<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
