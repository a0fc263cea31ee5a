import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { external, externalReplica, replica } from "./_programs";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit true": () => make({ isEnabled: true }),
  },
  violating: {
    off: { doc: true, program: () => make({ isEnabled: false }) },
    "an external key": () => external({ enabled: false }),
    "a replica": () => replica({ enabled: false }),
    "a replica of an external key": () => externalReplica({ enabled: false }),
  },
  undecided: {
    "a computed flag": () => make({ isEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
