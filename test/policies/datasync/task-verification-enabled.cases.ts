import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const task = (options?: aws.datasync.TaskArgs["options"]) =>
  new aws.datasync.Task("imaging", {
    sourceLocationArn: "arn:aws:datasync:us-east-1:111122223333:location/loc-0123456789abcdef0",
    destinationLocationArn: "arn:aws:datasync:us-east-1:111122223333:location/loc-0fedcba9876543210",
    options,
  });

export const cases: PolicyCases = {
  compliant: {
    "what was transferred is verified": {
      doc: true,
      program: () => task({ verifyMode: "ONLY_FILES_TRANSFERRED" }),
    },
    "everything is verified": () => task({ verifyMode: "POINT_IN_TIME_CONSISTENT" }),
    "nothing declared": () => task(),
  },
  violating: {
    "nothing is verified": { doc: true, program: () => task({ verifyMode: "NONE" }) },
    "nothing is verified, beside other options": () => task({ logLevel: "TRANSFER", verifyMode: "none" }),
  },
  undecided: {
    "a mode that is computed": () => task({ verifyMode: new aws.kms.Key("key").description }),
    "options that are computed": () => task(new aws.kms.Key("key").arn.apply(() => ({ verifyMode: "NONE" }))),
  },
};
