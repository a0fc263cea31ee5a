import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
const external = (args: aws.kms.ExternalKeyArgs = {}) => new aws.kms.ExternalKey("records", args);
const replica = (args: Partial<aws.kms.ReplicaKeyArgs> = {}) =>
  new aws.kms.ReplicaKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });
const externalReplica = (args: Partial<aws.kms.ReplicaExternalKeyArgs> = {}) =>
  new aws.kms.ReplicaExternalKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });
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
