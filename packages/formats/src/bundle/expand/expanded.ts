import type { Path } from "../../reading/written-node.ts";

/** A record filled in, before the schema of its kind has looked at it. */
export interface Expanded {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where the author wrote what stands at a path of the record. */
  readonly origin: (path: Path) => Path;
  /** Text of a report, under the SHA-256 of its UTF-8 bytes. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Records whose keys are those of the authoring form. */
export function samePath(path: Path): Path {
  return path;
}
