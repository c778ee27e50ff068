export type ReasonKey = keyof typeof REASONS_EN;
export const REASONS_EN = {} as const;
