import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { and, or } from "../core/truth";

const INVENTORY = "aws:s3/inventory:Inventory";

const EXPORTS = ["dataExport", "expandedPrefixesDataExport"].map(
  (name) => `storageLensConfiguration.${name}.s3BucketDestination`,
);

export default definePolicy({
  id: "s3-inventory-report-encryption",
  title: "S3 inventory and Storage Lens exports, which list object keys, are encrypted with KMS",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [INVENTORY, "aws:s3control/storageLensConfiguration:StorageLensConfiguration"],
  whenAbsent: "Reports are encrypted as the bucket says.",
  fix: "Set destination.bucket.encryption.sseKms.keyId (Inventory) or encryption.sseKms.keyId (Storage Lens).",
  judge(report) {
    if (report.type === INVENTORY)
      return mustBeSet(
        "destination.bucket.encryption.sseKms.keyId",
        "the report, which lists the keys of objects, is left to the bucket",
      )(report);
    const destinations = EXPORTS.map((path) => report.block(path));
    return onlyIf(or(...destinations.map(({ isSet }) => isSet)), "exports nothing to a bucket", () =>
      destinations.map((destination) =>
        violationIf(
          and(destination.isSet, destination.block("encryption.sseKms").isAbsent),
          `${destination.path}.encryption.sseKms is missing: the report, which lists the keys of objects, is left to the bucket`,
          { detail: destination.path },
        ),
      ),
    );
  },
});
