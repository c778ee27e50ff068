import { en, type Words } from "./en.ts";

/** The messages of the interface's language. English is the only one so far; a second is chosen here. */
export const words: Words = en;
