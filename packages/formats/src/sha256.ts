import { hash } from "node:crypto";
import type { Sha256 } from "@variorum/core";

/** Hashes the UTF-8 bytes of a text; core is pure and is handed this. */
export const sha256: Sha256 = (text) => hash("sha256", text, "hex");

/** Hashes bytes as they are. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}
