import type { z } from "zod";
import type { ValueIssue } from "../issue.ts";
import { checkedString } from "./checked-string.ts";

// Scheme, host without user or password, port, then any visible characters but those that no URL may hold.
const PATTERN =
  /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?(?::[0-9]{1,5})?(?:[/?#][^\s\p{C}"<>\\^`{|}]*)?$/u;
const MAX_LENGTH = 8_192;

function checkHttpUrl(text: string): ValueIssue[] {
  if (text.length <= MAX_LENGTH && PATTERN.test(text)) return [];
  return [
    {
      code: "record.invalid-value",
      severity: "error",
      message: `Cannot read address "${text.slice(0, 120)}": expected http:// or https://, a host and no spaces`,
    },
  ];
}

/**
 * An address of the web, kept as written.
 *
 * Shape: http or https, a host name, no user name or password, at most 8,192 characters.
 * Issues: `record.invalid-value`.
 */
export const HttpUrl = checkedString(checkHttpUrl, { format: "uri", maxLength: MAX_LENGTH });
export type HttpUrl = z.infer<typeof HttpUrl>;
