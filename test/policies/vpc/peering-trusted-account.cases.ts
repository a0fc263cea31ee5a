import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcPeeringConnectionArgs> = {}) =>
  new aws.ec2.VpcPeeringConnection("data", { vpcId: "vpc-1", peerVpcId: "vpc-2", ...args });
const transit = (args: Partial<aws.ec2transitgateway.PeeringAttachmentArgs> = {}) =>
  new aws.ec2transitgateway.PeeringAttachment("data", {
    transitGatewayId: "tgw-1",
    peerTransitGatewayId: "tgw-2",
    peerRegion: "us-east-1",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a trusted account": {
      doc: true,
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => make({ peerOwnerId: "444455556666" }),
    },
    "the same account": {
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => make(),
    },
    "an own account": {
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => transit({ peerAccountId: "111122223333" }),
    },
  },
  violating: {
    "another account": {
      doc: true,
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => make({ peerOwnerId: "777788889999" }),
    },
    "another account behind a transit gateway": {
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => transit({ peerAccountId: "777788889999" }),
    },
  },
  undecided: {
    "a computed account": {
      settings: { accounts: { own: ["111122223333"], trusted: ["444455556666"] } },
      program: () => make({ peerOwnerId: new aws.kms.Key("late").arn }),
    },
  },
  notApplicable: {
    "no list": () => make({ peerOwnerId: "777788889999" }),
  },
};
