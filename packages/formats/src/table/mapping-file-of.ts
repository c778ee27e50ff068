import type { SourceFile, SourceInput } from "../format.ts";

/** What the mapping of a table is usually called: beside it, and `table.map.yaml` for standard input, which has no name. */
export function usualMappingName(table: string): string {
  return `${table === "-" ? "table" : table}.map.yaml`;
}

/** Tells a mapping by its name: it is no table, and in UTF-8 whatever the table is in. */
export function isMappingName(name: string): boolean {
  return /\.map\.ya?ml$/i.test(name);
}

/** Finds the mapping of a table: the one that the person named, or the file `<table>.map.yaml` beside it. */
export function mappingFileOf(input: SourceInput, table: SourceFile): SourceFile | undefined {
  if (input.mapping !== undefined) return input.mapping;
  const name = input.isFolder ? table.name : table.name.replace(/^.*[\\/]/, "");
  return input.beside(`${name}.map.yaml`) ?? input.beside(`${name.replace(/\.rejects(?:-\d+)?(?=\.)/, "")}.map.yaml`);
}
