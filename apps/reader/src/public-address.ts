import { getEnv } from "./env.ts";

/** The whole address under which the world reaches a path of this site; `undefined` where the site was told none. */
export function publicAddress(path: string): string | undefined {
  const { publicUrl } = getEnv();
  return publicUrl === undefined ? undefined : `${publicUrl}${path}`;
}

/** The whole address of a path where the site was told its own, else the path itself. */
export function addressOf(path: string): string {
  return publicAddress(path) ?? path;
}
