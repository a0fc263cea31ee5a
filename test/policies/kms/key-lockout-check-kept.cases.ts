import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { external, externalReplica, replica } from "./_programs";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
const policy = (args: Partial<aws.kms.KeyPolicyArgs> = {}) =>
  new aws.kms.KeyPolicy("records", { keyId: "k1", policy: "{}", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ bypassPolicyLockoutSafetyCheck: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ bypassPolicyLockoutSafetyCheck: true }) },
    "an external key": () => external({ bypassPolicyLockoutSafetyCheck: true }),
    "a replica": () => replica({ bypassPolicyLockoutSafetyCheck: true }),
    "a replica of an external key": () => externalReplica({ bypassPolicyLockoutSafetyCheck: true }),
    "a policy": () => policy({ bypassPolicyLockoutSafetyCheck: true }),
  },
  undecided: {
    "a computed flag": () =>
      make({ bypassPolicyLockoutSafetyCheck: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
