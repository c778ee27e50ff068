import { Facts } from "../../../../../components/facts.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import type { PlacePageView } from "../../../../../data/places/get-place-page.ts";
import type { LinkedName } from "../../../../../data/records/linked-name.ts";
import { words } from "../../../../../wording/words.ts";

/** Names of a place, what it lies in and what lies in it, and how exactly it is known. */
export function PlaceFacts({ view }: { readonly view: PlacePageView }) {
  const labels = words.page.place;
  return (
    <Facts
      facts={[
        { label: labels.names, value: <Names view={view} /> },
        view.line.type === undefined ? undefined : { label: labels.type, value: view.line.type },
        view.line.within.length === 0
          ? undefined
          : { label: labels.within, value: <Places places={view.line.within} /> },
        view.contains.length === 0 ? undefined : { label: labels.contains, value: <Places places={view.contains} /> },
        { label: labels.precision, value: view.line.precision ?? labels.noPosition },
      ]}
    />
  );
}

function Names({ view: { names } }: { readonly view: PlacePageView }) {
  return names.map(({ value, lang }, index) => (
    <span key={`${lang} ${value}`}>
      {index > 0 && " · "}
      <bdi lang={lang}>{value}</bdi>
    </span>
  ));
}

function Places({ places }: { readonly places: readonly LinkedName[] }) {
  return places.map((place, index) => (
    <span key={place.href}>
      {index > 0 && " · "}
      <NameLink {...place} />
    </span>
  ));
}
