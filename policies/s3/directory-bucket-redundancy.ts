import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "s3-directory-bucket-redundancy",
  title: "Single-zone S3 Express buckets are not the only copy of ePHI",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/directoryBucket:DirectoryBucket"],
  whenAbsent: "A directory bucket lies in one zone.",
  fix: "Keep another copy in a general purpose bucket and document it with an exemption.",
  judge: () => violationIf(Truth.true, "The directory bucket keeps its data in a single zone"),
});
