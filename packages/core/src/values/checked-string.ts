import { z } from "zod";
import type { ValueIssue } from "../issue.ts";

/**
 * Makes a string schema whose problems are found by one of our own checks and keep its issue codes: each becomes a
 * zod issue of code "custom" with `params: { code, hint }`.
 *
 * Shape: `jsonSchema` holds what JSON Schema can say of the same strings (pattern, minLength); it is copied there.
 */
export function checkedString(
  check: (text: string) => readonly ValueIssue[],
  jsonSchema: Readonly<Record<string, unknown>>,
): z.ZodString {
  return z
    .string()
    .check((context) => {
      for (const issue of check(context.value)) {
        context.issues.push({
          code: "custom",
          input: context.value,
          message: issue.message,
          params: issue.hint === undefined ? { code: issue.code } : { code: issue.code, hint: issue.hint },
        });
      }
    })
    .meta(jsonSchema);
}
