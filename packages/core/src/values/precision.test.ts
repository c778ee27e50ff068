import { expect, test } from "vitest";
import { Precision, PRECISIONS } from "./precision.ts";

test("PRECISIONS has the seven steps of UCDP's where_prec, in their order", () => {
  expect(PRECISIONS.map((entry) => entry.id)).toEqual(["exact", "near", "adm2", "adm1", "feature", "country", "wider"]);
  expect(Precision.options).toEqual(PRECISIONS.map((entry) => entry.id));
});
