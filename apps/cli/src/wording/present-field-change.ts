import { ClaimValue } from "@variorum/core";
import type { FieldChange } from "@variorum/store/read";
import { differingParts } from "./differing-parts.ts";
import { fieldWords } from "./field-words.ts";
import { printable } from "./printable.ts";
import { valueWords } from "./value-words.ts";

/**
 * One field that changes, with what it was and what it is: of a claim's answer the words, where these tell the two apart;
 * of any other field with many parts, those that differ.
 */
export function presentFieldChange({ id, field, from, to }: FieldChange): string {
  const [was, is] = (field === "value" ? answers(from, to) : undefined) ?? parts(from, to);
  return `${id}   ${printable(field)}   ${cut(was)} → ${cut(is)}`;
}

type Words = readonly [from: string, to: string];

function answers(...values: readonly unknown[]): Words | undefined {
  const [from, to] = values.map((value) => {
    const answer = ClaimValue.safeParse(value);
    return answer.success ? valueWords(answer.data, { call: (id) => id }) : undefined;
  });
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}

function parts(from: unknown, to: unknown): Words {
  const differing = differingParts(from, to);
  return [words(differing.from), words(differing.to)];
}

function words(value: unknown): string {
  return value === undefined ? "" : fieldWords(value);
}

const LONGEST = 60;

function cut(text: string): string {
  if (text === "") return "nothing";
  const shown = printable(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
