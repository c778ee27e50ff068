import type { WrittenNode } from "../reading/written-node.ts";
import type { FoundReview } from "./entry.ts";

/** Where in a piece of JSON-LD or microdata the reviews are, before their text is cut out. */
export type ReviewNode = Pick<FoundReview, "node" | "resolve" | "licence">;

const TYPE = /^(?:schema:|https?:\/\/schema\.org\/)?ClaimReview$/;

/**
 * Finds every review in a piece of JSON-LD, however deep: alone, in a list, in a `@graph` or in a feed. A thing that is
 * only named by its `@id` is looked up in the same piece.
 *
 * Order: as written.
 */
export function findReviews(root: WrittenNode): readonly ReviewNode[] {
  const byId = new Map<string, WrittenNode>();
  const found: ReviewNode[] = [];
  const resolve = (node: WrittenNode): WrittenNode => {
    const id = node.children.get("@id")?.value;
    return node.children.size === 1 && typeof id === "string" ? (byId.get(id) ?? node) : node;
  };
  const visit = (node: WrittenNode, licence: string | undefined): void => {
    const id = node.children.get("@id")?.value;
    if (typeof id === "string" && node.children.size > 1 && !byId.has(id)) byId.set(id, node);
    const own = textAt(node, "license") ?? textAt(node, "sdLicense") ?? licence;
    if (isReview(node)) found.push({ node, resolve, licence: own });
    for (const child of node.children.values()) visit(child, own);
  };
  visit(root, undefined);
  return found;
}

function isReview(node: WrittenNode): boolean {
  const type = node.children.get("@type");
  const types = type === undefined ? [] : [type, ...type.children.values()];
  return types.some(({ value }) => typeof value === "string" && TYPE.test(value));
}

function textAt(node: WrittenNode, key: string): string | undefined {
  const value = node.children.get(key)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
