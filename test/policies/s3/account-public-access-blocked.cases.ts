import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const allOn = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

const account = (flags: aws.s3.AccountPublicAccessBlockArgs) => new aws.s3.AccountPublicAccessBlock("account", flags);

export const cases: PolicyCases = {
  compliant: {
    "all four settings": { doc: true, program: () => account(allOn) },
    "true in text": () => account({ ...allOn, blockPublicAcls: "true" as never }),
    "another account": () => account({ ...allOn, accountId: "111122223333" }),
  },
  violating: {
    "one setting off": {
      doc: true,
      findings: ["blockPublicPolicy"],
      program: () => account({ ...allOn, blockPublicPolicy: false }),
    },
    "false in text": {
      findings: ["ignorePublicAcls"],
      program: () => account({ ...allOn, ignorePublicAcls: "false" as never }),
    },
    "two settings missing": {
      findings: ["ignorePublicAcls", "restrictPublicBuckets"],
      program: () => account({ blockPublicAcls: true, blockPublicPolicy: true }),
    },
    "no settings": {
      findings: ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"],
      program: () => account({}),
    },
  },
  undecided: {
    "a computed setting": () => {
      const key = new aws.kms.Key("documents");
      account({ ...allOn, restrictPublicBuckets: key.arn.apply((arn) => arn !== "") });
    },
  },
};
