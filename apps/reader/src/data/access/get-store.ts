import "server-only";
import type { ReadStore } from "@variorum/store/read";
import { StoreConnection } from "../../../server/store-connection.ts";
import { getEnv } from "../../env.ts";

let connection: StoreConnection | undefined;

/** The read-only store that all pages share. Throws: every error of `openForReading`. */
export async function getStore(): Promise<ReadStore> {
  connection ??= new StoreConnection(getEnv());
  const { store } = await connection.get();
  return store;
}
