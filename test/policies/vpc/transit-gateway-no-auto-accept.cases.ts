import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ec2transitgateway.TransitGatewayArgs = {}) =>
  new aws.ec2transitgateway.TransitGateway("hub", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    disable: () => make({ autoAcceptSharedAttachments: "disable" }),
  },
  violating: {
    enable: { doc: true, program: () => make({ autoAcceptSharedAttachments: "enable" }) },
  },
  undecided: {
    "a computed value": () => make({ autoAcceptSharedAttachments: new aws.kms.Key("late").arn }),
  },
};
