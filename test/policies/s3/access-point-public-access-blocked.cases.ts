import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Flags = aws.types.input.s3.AccessPointPublicAccessBlockConfiguration;

const allOn = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

const accessPoint = (publicAccessBlockConfiguration?: Flags) =>
  new aws.s3.AccessPoint("records", { bucket: "clinic-records", publicAccessBlockConfiguration });

const multiRegion = (publicAccessBlock?: Flags) =>
  new aws.s3control.MultiRegionAccessPoint("records", {
    details: { name: "records", regions: [{ bucket: "clinic-records" }], publicAccessBlock },
  });

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => accessPoint() },
    "all four settings": () => accessPoint(allOn),
    "a block that says nothing": () => accessPoint({}),
    "true in text": () => accessPoint({ blockPublicAcls: "true" as never }),
    "several regions, nothing said": () => multiRegion(),
    "several regions, all four settings": () => multiRegion(allOn),
  },
  violating: {
    "one setting off": {
      doc: true,
      findings: ["blockPublicPolicy"],
      program: () => accessPoint({ blockPublicPolicy: false }),
    },
    "false in text": {
      findings: ["ignorePublicAcls"],
      program: () => accessPoint({ ignorePublicAcls: "false" as never }),
    },
    "two settings off": {
      findings: ["blockPublicAcls", "restrictPublicBuckets"],
      program: () => accessPoint({ ...allOn, blockPublicAcls: false, restrictPublicBuckets: false }),
    },
    "several regions, one setting off": {
      findings: ["restrictPublicBuckets"],
      program: () => multiRegion({ ...allOn, restrictPublicBuckets: false }),
    },
  },
  undecided: {
    "a computed setting": () => {
      const key = new aws.kms.Key("records");
      accessPoint({ blockPublicPolicy: key.arn.apply((arn) => arn !== "") });
    },
    "a computed setting for several regions": () => {
      const key = new aws.kms.Key("records");
      multiRegion({ blockPublicPolicy: key.arn.apply((arn) => arn !== "") });
    },
  },
};
