import { pinnedPath } from "../record-address.ts";
import { words } from "../wording/words.ts";

/** The way to a page as it is at a change, whatever is recorded later: the address to cite it by. */
export function PinnedLink({ id, change }: { readonly id: string; readonly change: number }) {
  return (
    <p>
      <a href={pinnedPath(id, change)} rel="nofollow">
        {words.page.pinned.fixedAddress(words.count.number(change))}
      </a>
    </p>
  );
}
