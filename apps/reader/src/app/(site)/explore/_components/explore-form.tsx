import type { ExplorePageView } from "../../../../data/explore/get-explore-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./explore-form.module.css";

/** From when to when and where, as a plain form: every exploration is an address. */
export function ExploreForm({ view: { wish, countries } }: { readonly view: ExplorePageView }) {
  const labels = words.page.explore;
  return (
    <form action="/explore" method="get" className={styles["form"]}>
      <label>
        {labels.from}
        <input type="text" name="from" defaultValue={wish.from ?? ""} maxLength={10} placeholder={labels.dateHint} />
      </label>
      <label>
        {labels.to}
        <input type="text" name="to" defaultValue={wish.to ?? ""} maxLength={10} placeholder={labels.dateHint} />
      </label>
      {countries.length > 0 && (
        <label>
          {labels.place}
          <select name="place" defaultValue={countries.find(({ isChosen }) => isChosen)?.slug ?? ""}>
            <option value="">{labels.everywhere}</option>
            {countries.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {wish.isMapped && <input type="hidden" name="map" value="yes" />}
      <button type="submit">{labels.show}</button>
      {(wish.from !== undefined || wish.to !== undefined || wish.place !== undefined) && (
        <a href={wish.isMapped ? "/explore?map=yes" : "/explore"}>{labels.all}</a>
      )}
    </form>
  );
}
