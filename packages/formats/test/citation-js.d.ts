/* Reads references again in tests of what is written; it brings no types of its own. */
declare module "@citation-js/plugin-ris";
