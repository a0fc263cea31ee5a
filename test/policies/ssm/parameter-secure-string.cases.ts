import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.ParameterArgs> = {}) =>
  new aws.ssm.Parameter("token", { name: "/app/token", type: "SecureString", value: "from-config", ...args });
export const cases: PolicyCases = {
  compliant: {
    secure: { doc: true, program: () => make() },
  },
  violating: {
    plain: { doc: true, program: () => make({ type: "String" }) },
    "a list": () => make({ type: "StringList" }),
    shown: {
      findings: ["", "insecureValue"],
      program: () => make({ type: "String", value: undefined, insecureValue: "on" }),
    },
  },
  undecided: {
    "a computed type": () => make({ type: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "an image": () => make({ type: "String", dataType: "aws:ec2:image", value: "ami-0123456789abcdef0" }),
    "of AWS": () => make({ name: "/aws/service/x", type: "String" }),
  },
};
