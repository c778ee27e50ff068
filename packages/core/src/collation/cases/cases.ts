import type { CollationCase } from "./case.ts";
import { CHOICE_CASES } from "./choice-cases.ts";
import { COUNT_CASES } from "./count-cases.ts";
import { VOICE_CASES } from "./voice-cases.ts";

/** All hand-worked cases: what people expect of the rules, worked out by hand. */
export const CASES: readonly CollationCase[] = [...COUNT_CASES, ...CHOICE_CASES, ...VOICE_CASES];
