import Database from "better-sqlite3";
import { GED_COLUMNS } from "./ged-file.ts";

/*
 * The floor: `node bare-insert.ts FILE ROWS` makes a database and inserts as many rows of as many columns of text, in one
 * transaction with one prepared statement, and reads, checks and models nothing.
 */

const [path = "", rows = ""] = process.argv.slice(2);

const file = new Database(path);
file.pragma("journal_mode = wal");
file.exec(`create table ged (${GED_COLUMNS.map((column) => `"${column}" text`).join(", ")})`);
const insert = file.prepare(`insert into ged values (${GED_COLUMNS.map(() => "?").join(", ")})`);
file.transaction(() => {
  for (let row = 0; row < Number(rows); row += 1) insert.run(GED_COLUMNS.map((column) => `${column} ${row}`));
})();
file.close();
