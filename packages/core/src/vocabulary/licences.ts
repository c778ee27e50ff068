import { z } from "zod";
import { Text } from "../values/text.ts";

/** Terms of a report's text: an SPDX licence id, or one of `all_rights_reserved`, `public_domain`, `unknown`. */
export const LicenceStatus = Text;
export type LicenceStatus = z.infer<typeof LicenceStatus>;

/** How much of a report's text may be kept and shown. */
export const TEXT_STORAGES = [
  { id: "full", label: "whole text", description: "The whole text may be kept and shown" },
  { id: "excerpt", label: "excerpts", description: "Quoted passages may be shown with a little context" },
  { id: "local_only", label: "kept locally", description: "The text is kept for checking and leaves in no export" },
  { id: "none", label: "not kept", description: "Only the citation is held" },
] as const;

export const TextStorage = z.enum(["full", "excerpt", "local_only", "none"]);
export type TextStorage = z.infer<typeof TextStorage>;
