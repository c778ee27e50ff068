import type { Metadata } from "next";
import type { PinView } from "./data/access/get-pin.ts";
import { publicAddress } from "./public-address.ts";
import { words } from "./wording/words.ts";

/**
 * What a page tells browsers and search engines of itself. A page as of a change says so in its title and stays out of
 * their indexes: its present page is there.
 */
export function pageMetadata(title: string, path: string, pin: PinView | undefined): Metadata {
  const canonical = publicAddress(path);
  return {
    title: pin === undefined ? title : words.page.pinned.title(title, words.count.number(pin.change)),
    ...(pin !== undefined && { robots: { index: false } }),
    ...(canonical !== undefined && { alternates: { canonical } }),
  };
}
