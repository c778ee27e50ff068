/**
 * Every colour, size and face of the site, by role.
 *
 * A component names a role and never a value. `tokens.css` is generated from this file; charts read it directly.
 */

// Private: the values, by look. Only the roles below may be used elsewhere.
const palette = {
  paper: "#fbfaf7",
  white: "#ffffff",
  ink: "#1b1b1a",
  graphite: "#5a5954",
  slate: "#3f4856",
  stone: "#d8d4c8",
  sand: "#e9e5d8",
  straw: "#f3e9c6",
  blue: "#1a4f8b",
  amber: "#b45309",
  coal: "#161614",
  charcoal: "#1e1e1b",
  chalk: "#ecebe6",
  ash: "#a9a79e",
  mist: "#b7c0cf",
  iron: "#3d3b35",
  umber: "#2d2b25",
  olive: "#4a4224",
  sky: "#8ab8f0",
  gold: "#f5b04c",
} as const;

/** Colours by role, for a light and a dark page. Both are complete, or this does not compile. */
export const colors = {
  "color-surface": { light: palette.paper, dark: palette.coal },
  "color-card": { light: palette.white, dark: palette.charcoal },
  "color-band": { light: palette.sand, dark: palette.umber },
  "color-rule": { light: palette.stone, dark: palette.iron },
  "color-text": { light: palette.ink, dark: palette.chalk },
  "color-text-muted": { light: palette.graphite, dark: palette.ash },
  "color-link": { light: palette.blue, dark: palette.sky },
  "color-mark": { light: palette.straw, dark: palette.olive },
  "color-chart-ink": { light: palette.slate, dark: palette.mist },
  "color-focus-ring": { light: palette.amber, dark: palette.gold },
  "color-pin-1": { light: "#762f06", dark: "#b79420" },
  "color-pin-2": { light: "#857fd7", dark: "#f1ea7e" },
  "color-pin-3": { light: "#cc7044", dark: "#2ebbe8" },
  "color-pin-4": { light: "#271464", dark: "#34698c" },
} as const satisfies Readonly<Record<`color-${string}`, { readonly light: string; readonly dark: string }>>;

export type ColorRole = keyof typeof colors;

/** Sizes, spaces and faces by role. Lengths are CSS lengths; a size is written once for both themes. */
export const measures = {
  "space-1": "0.25rem",
  "space-2": "0.5rem",
  "space-3": "0.75rem",
  "space-4": "1rem",
  "space-5": "1.5rem",
  "space-6": "2.25rem",
  "space-7": "3.5rem",
  "line-thin": "1px",
  "line-thick": "3px",
  corner: "3px",
  target: "1.75rem",
  measure: "68ch",
  page: "72rem",
  "text-size-tiny": "0.8125rem",
  "text-size-small": "0.875rem",
  "text-size-body": "1rem",
  "text-size-quote": "1.125rem",
  "text-size-heading": "1.25rem",
  "text-size-title": "1.75rem",
  "line-height-tight": "1.25",
  "line-height-quote": "1.45",
  "line-height-body": "1.55",
  "font-text": 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif',
  "font-serif":
    'var(--font-source-serif), var(--font-source-serif-ext), "Iowan Old Style", Charter, Georgia, "Noto Naskh Arabic", serif',
  "font-code": 'ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
} as const satisfies Readonly<Record<string, string>>;

/** What the contrast of two colours must be at least, in each theme: WCAG 2.2 ratios, 1 to 21. */
export const contrastPairs = [
  ["color-text", "color-surface", 7],
  ["color-text", "color-card", 7],
  ["color-text", "color-band", 7],
  ["color-text", "color-mark", 7],
  ["color-text-muted", "color-surface", 4.5],
  ["color-text-muted", "color-card", 4.5],
  ["color-text-muted", "color-band", 4.5],
  ["color-link", "color-surface", 7],
  ["color-link", "color-card", 7],
  ["color-link", "color-mark", 4.5],
  ["color-chart-ink", "color-surface", 4.5],
  ["color-chart-ink", "color-card", 4.5],
  ["color-focus-ring", "color-surface", 3],
  ["color-focus-ring", "color-card", 3],
  ["color-pin-1", "color-surface", 3],
  ["color-pin-2", "color-surface", 3],
  ["color-pin-3", "color-surface", 3],
  ["color-pin-4", "color-surface", 3],
] as const satisfies readonly (readonly [ColorRole, ColorRole, number])[];
