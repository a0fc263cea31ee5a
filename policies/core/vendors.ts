import type { DocumentName, Source } from "./sources";

/** Who wrote the documents. Apart from their texts, which the pack itself has no use for and does not load. */
export const vendors: Readonly<Record<DocumentName, string>> = {
  "sftp-to-go": "SFTP To Go",
  stitch: "Stitch",
  astro: "Astro",
  "platform-sh": "Platform.sh",
  aptible: "Aptible",
};

/** The vendor whose document a source belongs to. */
export const vendorOf = (source: Source): string => vendors[source.split("#", 1)[0] as DocumentName];
