import { z } from "zod";

const PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/**
 * A moment that a machine recorded, in UTC.
 *
 * Shape: ISO 8601 to the second or finer, with Z: "2026-11-20T09:30:00Z".
 */
export const Instant = z.string().regex(PATTERN);
export type Instant = z.infer<typeof Instant>;
