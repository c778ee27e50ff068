import type { PlaceLineView } from "../data/places/to-place-lines.ts";
import { NameLink } from "./name-link.tsx";

/** A place in one line: what it is, what it lies in, and how exactly it is known. Never a point without that. */
export function PlaceLine({ place }: { readonly place: PlaceLineView }) {
  const about = [place.type, place.precision].filter((part) => part !== undefined).join(", ");
  return (
    <>
      <NameLink {...place} />
      {place.within.map((above) => (
        <span key={above.name}>
          {", "}
          <NameLink {...above} />
        </span>
      ))}
      {about !== "" && ` (${about})`}
    </>
  );
}
