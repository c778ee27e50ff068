import { Facts } from "../../../../../components/facts.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { PlaceLine } from "../../../../../components/place-line.tsx";
import type { PlacePageView } from "../../../../../data/places/get-place-page.ts";
import { words } from "../../../../../wording/words.ts";

/** Names of a place, what it lies in and what lies in it, and how exactly it is known. */
export function PlaceFacts({ view }: { readonly view: PlacePageView }) {
  const labels = words.page.place;
  return (
    <Facts
      facts={[
        { label: labels.names, value: <Names view={view} /> },
        { label: labels.within, value: <PlaceLine place={view.line} /> },
        view.contains.length === 0 ? undefined : { label: labels.contains, value: <Contains view={view} /> },
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

function Contains({ view: { contains } }: { readonly view: PlacePageView }) {
  return contains.map((place, index) => (
    <span key={place.href}>
      {index > 0 && " · "}
      <NameLink {...place} />
    </span>
  ));
}
