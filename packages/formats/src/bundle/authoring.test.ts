import { describe, expect, test } from "vitest";
import { AUTHORED_SCHEMAS, bundleJsonSchema } from "./authoring.ts";

describe("AUTHORED_SCHEMAS", () => {
  test.each(Object.entries(AUTHORED_SCHEMAS))("describe every key of %s", (_kind, schema) => {
    const silent = Object.entries(schema.shape).filter(([, field]) => descriptionOf(field) === undefined);
    expect(Object.keys(schema.shape).length).toBeGreaterThan(3);
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

describe("bundleJsonSchema", () => {
  test("is JSON Schema 2020-12 with a list for each kind that people write", () => {
    const schema = JSON.stringify(bundleJsonSchema());
    expect(schema).toContain("https://json-schema.org/draft/2020-12/schema");
    for (const list of [
      "actors",
      "places",
      "reports",
      "events",
      "questions",
      "claims",
      "links",
      "judgements",
      "assessments",
    ]) {
      expect(schema).toContain(`"${list}":{`);
    }
  });
});

function descriptionOf(field: {
  readonly meta: () => { readonly description?: string | undefined } | undefined;
}): string | undefined {
  return field.meta()?.description;
}
