/** As much of a parsed page as is used here; the parser brings no types of its own for it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageNode;
  readonly body: PageNode;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** Kinds of nodes. Source: DOM Living Standard, Node.nodeType. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
