import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcEncryptionControlArgs> = {}) =>
  new aws.ec2.VpcEncryptionControl("app", { vpcId: "vpc-1", mode: "enforce", ...args });
const former = (args: Partial<aws.ec2.EncryptionControlArgs> = {}) =>
  new aws.ec2.EncryptionControl("app", { vpcId: "vpc-1", mode: "enforce", ...args });
const hub = (args: aws.ec2transitgateway.TransitGatewayArgs = {}) =>
  new aws.ec2transitgateway.TransitGateway("hub", args);
export const cases: PolicyCases = {
  compliant: {
    enforced: { doc: true, program: () => make() },
    "the internet is excluded": () => make({ internetGatewayExclusion: "enable" }),
    "a gateway": () => {
      make();
      hub({ encryptionSupport: "enable" });
    },
    "by the former name": () => former(),
  },
  violating: {
    "watched only": { doc: true, findings: ["mode"], program: () => make({ mode: "monitor" }) },
    "functions are excluded": { findings: ["lambdaExclusion"], program: () => make({ lambdaExclusion: "enable" }) },
    "a gateway that does not": () => {
      make();
      hub();
    },
    "watched only, by the former name": { findings: ["mode"], program: () => former({ mode: "monitor" }) },
  },
  undecided: {
    "a computed mode": () => make({ mode: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a gateway alone": () => hub(),
  },
};
