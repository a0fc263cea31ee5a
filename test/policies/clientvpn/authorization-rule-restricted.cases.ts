import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2clientvpn.AuthorizationRuleArgs> = {}) =>
  new aws.ec2clientvpn.AuthorizationRule("staff", {
    clientVpnEndpointId: "cvpn-endpoint-1",
    targetNetworkCidr: "10.0.0.0/16",
    authorizeAllGroups: true,
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a network for all": { doc: true, program: () => make() },
    "everything for a group": () =>
      make({ targetNetworkCidr: "0.0.0.0/0", authorizeAllGroups: undefined, accessGroupId: "g-1" }),
  },
  violating: {
    "everything for all": { doc: true, program: () => make({ targetNetworkCidr: "0.0.0.0/0" }) },
  },
  undecided: {
    "a computed network": () => make({ targetNetworkCidr: new aws.kms.Key("late").arn }),
  },
};
