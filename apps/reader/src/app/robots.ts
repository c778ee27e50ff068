import type { MetadataRoute } from "next";
import { TWIN_FORMS } from "../twin-forms.ts";

/** Pages may be indexed; searches have no end of addresses, and twins say what their pages say. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: ["/search", ...TWIN_FORMS.map((form) => `/*.${form}`)] } };
}
