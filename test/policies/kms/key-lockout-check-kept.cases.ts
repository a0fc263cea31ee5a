import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
const external = (args: aws.kms.ExternalKeyArgs = {}) => new aws.kms.ExternalKey("records", args);
const replica = (args: Partial<aws.kms.ReplicaKeyArgs> = {}) =>
  new aws.kms.ReplicaKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });
const externalReplica = (args: Partial<aws.kms.ReplicaExternalKeyArgs> = {}) =>
  new aws.kms.ReplicaExternalKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });
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
