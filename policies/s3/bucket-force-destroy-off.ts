import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "s3-bucket-force-destroy-off",
  title: "Destroying a stack does not delete the objects of its buckets",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["sftp-to-go#durability", "aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketV2:BucketV2",
    "aws:s3/directoryBucket:DirectoryBucket",
    "aws:s3tables/tableBucket:TableBucket",
    "aws:s3/vectorsVectorBucket:VectorsVectorBucket",
  ],
  whenAbsent: "A bucket with objects cannot be destroyed.",
  fix: "Remove forceDestroy or set it to false.",
  remediates: true,
  judge: mustNotBeTrue("forceDestroy", "destroying the stack deletes the objects"),
});
