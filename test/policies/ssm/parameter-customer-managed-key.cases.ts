import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.ParameterArgs> = {}) =>
  new aws.ssm.Parameter("token", { name: "/app/token", type: "SecureString", value: "from-config", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => make({ keyId: new aws.kms.Key("records").arn }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "the key that AWS manages": { isEnoughIfSet: ["keyId"], program: () => make({ keyId: "alias/aws/ssm" }) },
  },
  undecided: {
    "a computed type": () => make({ type: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    plain: () => make({ type: "String" }),
  },
};
