import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cfg.RecorderArgs> = {}) =>
  new aws.cfg.Recorder("all", { roleArn: "arn:aws:iam::111122223333:role/config", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit true": () => make({ recordingGroup: { allSupported: true } }),
  },
  violating: {
    off: { doc: true, program: () => make({ recordingGroup: { allSupported: false } }) },
    "some types only": () => make({ recordingGroup: { allSupported: false, resourceTypes: ["AWS::S3::Bucket"] } }),
  },
  undecided: {
    "a computed flag": () =>
      make({ recordingGroup: { allSupported: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};
