import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.directconnect.PublicVirtualInterfaceArgs> = {}) =>
  new aws.directconnect.PublicVirtualInterface("aws", {
    connectionId: "dxcon-1",
    vlan: 100,
    bgpAsn: 65352,
    addressFamily: "ipv4",
    amazonAddress: "175.45.176.2/30",
    customerAddress: "175.45.176.1/30",
    routeFilterPrefixes: ["210.52.109.0/24"],
    ...args,
  });
const hosted = (args: Partial<aws.directconnect.HostedPublicVirtualInterfaceArgs> = {}) =>
  new aws.directconnect.HostedPublicVirtualInterface("partner", {
    connectionId: "dxcon-1",
    vlan: 101,
    bgpAsn: 65352,
    addressFamily: "ipv4",
    ownerAccountId: "111122223333",
    amazonAddress: "175.45.176.2/30",
    customerAddress: "175.45.176.1/30",
    routeFilterPrefixes: ["210.52.109.0/24"],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a public interface": { doc: true, program: () => make() },
    "one for another account": () => hosted(),
  },
  undecided: {},
};
