import { expect, test } from "vitest";
import { chunksOf } from "./chunks-of.ts";

test.each([
  [0, []],
  [1, [1]],
  [500, [500]],
  [501, [500, 1]],
  [1_200, [500, 500, 200]],
])("chunksOf cuts %j values into pieces of %j", (length, sizes) => {
  const values = Array.from({ length }, (_, index) => index);
  const chunks = chunksOf(values);
  expect(chunks.map((chunk) => chunk.length)).toEqual(sizes);
  expect(chunks.flat()).toEqual(values);
});
