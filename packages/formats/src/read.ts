export { detectFormat } from "./detect-format.ts";
export { FORMAT_ERRORS, FormatError, type FormatErrorCode } from "./errors.ts";
export type {
  AcceptedUnit,
  Importer,
  ReadUnit,
  RejectedUnit,
  SourceDescription,
  SourceFile,
  SourceInput,
} from "./format.ts";
export { type FormatId, formatIds, loadImporter } from "./registry.ts";
export { unpack } from "./reading/unpack.ts";
export { isMappingName } from "./table/mapping-file-of.ts";
export { TableMapping } from "./table/mapping.ts";
export { proposeMapping } from "./table/propose-mapping.ts";
