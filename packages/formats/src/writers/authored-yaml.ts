import { Document, isCollection, isMap, isPair, isScalar, visit } from "yaml";

/** Longest list or map that is written on one line. */
const ONE_LINE = 100;

/**
 * Writes one entry of a YAML list. Short lists and maps of plain values stand on one line, as people write them.
 *
 * Shape: begins with "- " and ends with a line break; reading the list gives the value back.
 */
export function toYamlEntry(value: unknown): string {
  return toYaml([value]);
}

/** Writes a value as YAML, keys in their order. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { version: "1.2", schema: "core", aliasDuplicateObjects: false });
  visit(document, {
    Collection(_key, node, path) {
      const isNested = path.filter(isCollection).length > (Array.isArray(value) ? 1 : 0);
      const values = isMap(node) ? node.items.map((pair) => (isPair(pair) ? pair.value : undefined)) : node.items;
      if (isNested && values.every(isScalar) && JSON.stringify(node).length <= ONE_LINE) node.flow = true;
    },
    Pair(_key, { key, value: member }) {
      // Read as text again, as every value is: without quotation marks it is what people write.
      const isAnswer = isScalar(key) && key.value === "value" && isScalar(member);
      if (isAnswer && (member.value === "true" || member.value === "false")) member.value = member.value === "true";
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
