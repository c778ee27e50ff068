import type { MetadataRoute } from "next";

/** Pages may be indexed; searches have no end of addresses. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: "/search" } };
}
