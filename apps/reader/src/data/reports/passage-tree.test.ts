import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkedPassage, type PassageNode, passageTree } from "./passage-tree.ts";

/** The tree in one line: each passage as [number: …]. */
function draw(nodes: readonly PassageNode[]): string {
  return nodes
    .map((node) =>
      "text" in node ? node.text : `[${node.number}${node.anchor === undefined ? "+" : ""}:${draw(node.children)}]`,
    )
    .join("");
}

const textOf = (nodes: readonly PassageNode[]): string =>
  nodes.map((node) => ("text" in node ? node.text : textOf(node.children))).join("");

const anchorsOf = (nodes: readonly PassageNode[]): readonly string[] =>
  nodes.flatMap((node) =>
    "text" in node ? [] : [...(node.anchor === undefined ? [] : [node.anchor]), ...anchorsOf(node.children)],
  );

describe("passageTree", () => {
  test.each([
    ["no passage", [], "abcdefghij"],
    ["one", [[2, 4]], "ab[1:cd]efghij"],
    [
      "two beside each other",
      [
        [0, 2],
        [2, 4],
      ],
      "[1:ab][2:cd]efghij",
    ],
    [
      "one inside another",
      [
        [2, 8],
        [4, 6],
      ],
      "ab[1:cd[2:ef]gh]ij",
    ],
    [
      "two that begin together",
      [
        [2, 4],
        [2, 8],
      ],
      "ab[2:[1:cd]efgh]ij",
    ],
    [
      "two that overlap",
      [
        [2, 6],
        [4, 8],
      ],
      "ab[1:cd[2:ef]][2+:gh]ij",
    ],
    [
      "three that overlap",
      [
        [0, 4],
        [2, 8],
        [6, 10],
      ],
      "[1:ab[2:cd]][2+:ef[3:gh]][3+:ij]",
    ],
    [
      "two at the same place",
      [
        [2, 4],
        [2, 4],
      ],
      "ab[1:[2:cd]]efghij",
    ],
    ["one that reaches outside", [[8, 12]], "abcdefghij"],
  ] as const)("marks %s", (_name, spans, drawn) => {
    const passages = spans.map(([start, end], index) => ({ number: index + 1, start, end }));
    expect(draw(passageTree("abcdefghij", 0, passages))).toBe(drawn);
  });

  test("counts from the start of the whole text, when it is given an excerpt", () => {
    expect(draw(passageTree("cdef", 2, [{ number: 1, start: 3, end: 5 }]))).toBe("c[1:de]f");
  });

  test("keeps every character and names the place of every passage once", () => {
    const passage = fc
      .tuple(fc.nat({ max: 39 }), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => ({ start, end: Math.min(40, start + length) }));
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), (spans) => {
        const text = "0123456789".repeat(4);
        const passages: MarkedPassage[] = spans.map((span, index) => ({ number: index, ...span }));
        const tree = passageTree(text, 0, passages);
        expect(textOf(tree)).toBe(text);
        expect(anchorsOf(tree).toSorted()).toEqual(passages.map(({ start, end }) => `at-${start}-${end}`).toSorted());
      }),
    );
  });
});
