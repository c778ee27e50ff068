const GROUP_COLUMNS = ["EthnicCode", "Religion1Code", "Religion2Code"] as const;

/**
 * The columns that say which ethnic or religious group a machine took an actor for: they are not kept, for a group is
 * no party and the guess may harm its people. The code of the actor goes too where it has such a code in it, and the
 * name where it can be nothing but the group's.
 *
 * Source: GDELT Event Codebook V2.0 (2015): Actor1Code is made of all other codes, the name is that of the finest of them.
 */
export function droppedColumns(given: (column: string) => string): ReadonlySet<string> {
  return new Set(["Actor1", "Actor2"].flatMap((actor) => droppedOf(actor, given)));
}

function droppedOf(actor: string, given: (column: string) => string): readonly string[] {
  const columns = GROUP_COLUMNS.map((column) => `${actor}${column}`);
  if (columns.every((column) => given(column) === "")) return columns;
  const isOnlyGroup = given(`${actor}KnownGroupCode`) === "" && given(`${actor}Type1Code`) === "";
  return [...columns, `${actor}Code`, ...(isOnlyGroup ? [`${actor}Name`] : [])];
}
