import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { external, replica } from "./_programs";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ multiRegion: false }),
  },
  violating: {
    "a key for all regions": { doc: true, program: () => make({ multiRegion: true }) },
    "an external key": () => external({ multiRegion: true }),
    "a replica": () => replica(),
  },
  undecided: {
    "a computed flag": () => make({ multiRegion: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "two designated regions": {
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => make({ multiRegion: true }),
    },
  },
};
