import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { openCases, openDocument } from "../iam/_open";

const SERVICE = "arn:aws:vpc-lattice:us-east-1:111122223333:service/svc-0123456789abcdef0";
const auth = (statement: object) =>
  new aws.vpclattice.AuthPolicy("intake", {
    resourceIdentifier: SERVICE,
    policy: openDocument("vpc-lattice-svcs:Invoke", statement),
  });
const SIGNED = when("StringNotEqualsIgnoreCase", "aws:PrincipalType", "anonymous");
const common = openCases(
  {
    "a service": (policy) => new aws.vpclattice.AuthPolicy("intake", { resourceIdentifier: SERVICE, policy }),
    "a shared service": (policy) => new aws.vpclattice.ResourcePolicy("intake", { resourceArn: SERVICE, policy }),
  },
  "vpc-lattice-svcs:Invoke",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "from one VPC": () => auth(when("StringEquals", "vpc-lattice-svcs:SourceVpc", "vpc-0123456789abcdef0")),
    "from the VPCs of one account": () =>
      auth(when("StringEquals", "vpc-lattice-svcs:SourceVpcOwnerAccount", "111122223333")),
    "whoever signs": () => auth(SIGNED),
    "whoever signs, in other letters": () => auth(when("StringNotEquals", "AWS:principaltype", ["Anonymous"])),
  },
  violating: {
    ...common.violating,
    "from any VPC": () => auth(when("StringLike", "vpc-lattice-svcs:SourceVpc", "vpc-*")),
    "whoever is no user": () => auth(when("StringNotEquals", "aws:PrincipalType", "User")),
    "whoever does not sign": () => auth(when("StringEquals", "aws:PrincipalType", "Anonymous")),
    "another key": () => auth(when("StringNotEquals", "aws:PrincipalTag/type", "Anonymous")),
    "whoever signs, for every account": () =>
      new aws.vpclattice.ResourcePolicy("intake", {
        resourceArn: SERVICE,
        policy: openDocument("vpc-lattice:CreateServiceNetworkServiceAssociation", SIGNED),
      }),
  },
};
