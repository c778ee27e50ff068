import { z } from "zod";

/** A SHA-256 hash as 64 lower-case hexadecimal digits. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256Hex = z.infer<typeof Sha256Hex>;

/**
 * Hashes a text; core is pure and lets its caller bring the function.
 *
 * Shape: the UTF-8 bytes of the text go in, 64 lower-case hexadecimal digits come out.
 */
export type Sha256 = (text: string) => string;
