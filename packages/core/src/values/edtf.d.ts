/** The one function of the package `edtf` that is used here; the package ships no declarations. */
declare module "edtf" {
  /** Parses a date; throws where the text is none, and for some that are. */
  export default function edtf(text: string): unknown;
}
