import type { z } from "zod";
import type { ValueIssue } from "../issue.ts";
import { checkedString } from "./checked-string.ts";

/** Longest text of a field, in UTF-16 code units; the text of a report is kept in a file and is not meant here. */
export const TEXT_MAX_LENGTH = 1_000_000;

// With the u flag a pair is one character, so that only a surrogate standing alone is in the class.
const LONE_SURROGATE = /\p{Surrogate}/u;
const SUSPECT = /[\0\uD800-\uDFFF]/;

/** Tells whether the text is well-formed Unicode: no surrogate stands alone. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

/**
 * Checks that a text can be kept alike by every engine: not empty, well-formed Unicode, no U+0000.
 *
 * Units: offsets in messages are UTF-16 code units from 0. The length is not limited here.
 * Issues: `text.empty`, `text.not-well-formed`, `text.nul`.
 */
export function checkText(text: string): ValueIssue[] {
  if (text === "") {
    return [
      {
        code: "text.empty",
        severity: "error",
        message: "Cannot keep an empty text",
        hint: "Leave the key out where there is nothing to say",
      },
    ];
  }
  if (!SUSPECT.test(text)) return [];
  const issues: ValueIssue[] = [];
  const lone = text.search(LONE_SURROGATE);
  if (lone !== -1) {
    issues.push({
      code: "text.not-well-formed",
      severity: "error",
      message: `Cannot keep a text with half a character at offset ${lone}: expected well-formed Unicode`,
      hint: "Save the file again as UTF-8 from the program that wrote it",
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    issues.push({
      code: "text.nul",
      severity: "error",
      message: `Cannot keep a text with the character U+0000 at offset ${nul}`,
      hint: "Remove the character",
    });
  }
  return issues;
}

function checkFieldText(text: string): ValueIssue[] {
  if (text.length <= TEXT_MAX_LENGTH) return checkText(text);
  return [
    {
      code: "text.too-long",
      severity: "error",
      message: `Cannot keep a text of ${text.length} characters in a field: expected at most ${TEXT_MAX_LENGTH}`,
    },
  ];
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

function checkLineText(text: string): ValueIssue[] {
  const issues = checkFieldText(text);
  if (issues.length > 0) return issues;
  const control = text.search(CONTROL);
  if (control !== -1) {
    return [
      {
        code: "text.control-character",
        severity: "error",
        message: `Cannot keep a name with a line break or control character at offset ${control}`,
        hint: "Write the name in one line",
      },
    ];
  }
  if (VISIBLE.test(text)) return [];
  const message = "Cannot keep a name in which nothing can be seen";
  return [{ code: "text.empty", severity: "error", message, hint: "Write the name, or leave it out" }];
}

/**
 * A name or label: a {@link Text} of one line, without control characters, in which something can be seen.
 *
 * Issues: those of texts, `text.control-character`.
 */
export const LineText = checkedString(checkLineText, { minLength: 1, maxLength: TEXT_MAX_LENGTH });

/**
 * A text of a record: not empty, well-formed Unicode, without U+0000, at most {@link TEXT_MAX_LENGTH} long.
 *
 * Issues: `text.empty`, `text.not-well-formed`, `text.nul`, `text.too-long`.
 */
export const Text = checkedString(checkFieldText, { minLength: 1, maxLength: TEXT_MAX_LENGTH });
export type Text = z.infer<typeof Text>;
