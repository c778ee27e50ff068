/** A part of a text that may be shown, with its place in the whole. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What may be shown of a report's text. Offsets are those of the whole text, UTF-16 code units.
 *
 * `excerpts`: passages with 80 characters each side, merged where they touch. `none`: no text is held, or there is none.
 */
export type ShownText =
  | { readonly held: "whole"; readonly sha256: string; readonly length: number; readonly text: string }
  | {
      readonly held: "excerpts";
      readonly sha256: string;
      readonly length: number;
      readonly excerpts: readonly Excerpt[];
    }
  | { readonly held: "none" };
