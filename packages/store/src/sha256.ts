import { hash } from "node:crypto";
import type { Sha256 } from "@variorum/core";

/** SHA-256 of a text as UTF-8, in hexadecimal digits: what core asks its callers for. */
export const sha256: Sha256 = (text) => hash("sha256", text, "hex");
