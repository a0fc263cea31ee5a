import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.FlowLogArgs> = {}) =>
  new aws.ec2.FlowLog("flows", {
    vpcId: "vpc-1",
    logDestination: "arn:aws:s3:::flows",
    logDestinationType: "s3",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    ALL: { doc: true, program: () => make({ trafficType: "ALL" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    ACCEPT: () => make({ trafficType: "ACCEPT" }),
    REJECT: () => make({ trafficType: "REJECT" }),
  },
  undecided: {
    "a computed value": () => make({ trafficType: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a transit gateway": () => make({ vpcId: undefined, transitGatewayId: "tgw-1" }),
    "an attachment": () => make({ vpcId: undefined, transitGatewayAttachmentId: "tgw-attach-1" }),
  },
};
