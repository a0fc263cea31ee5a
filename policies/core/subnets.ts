import type { Resource } from "./graph";
import type { Truth } from "./truth";

const DEFAULT_SUBNET = "aws:ec2/defaultSubnet:DefaultSubnet";

export const SUBNETS = ["aws:ec2/subnet:Subnet", DEFAULT_SUBNET] as const;

/** Whether what is placed in a subnet gets a public address: so it is in the default ones, unless they are told otherwise. */
export function givesPublicAddresses(subnet: Resource): Truth {
  const isPublic = subnet.bool("mapPublicIpOnLaunch");
  return (subnet.type === DEFAULT_SUBNET ? isPublic.orElse(true) : isPublic).is(true);
}
