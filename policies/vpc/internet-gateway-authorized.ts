import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { texts } from "../core/settings";
import { and, or, Truth } from "../core/truth";

const authorizedVpcs = texts("vpc.authorizedVpcs", {
  fallback: [],
  description: "VPCs that may have an internet gateway, by their ids or by the names of their resources.",
});

export default definePolicy({
  id: "vpc-internet-gateway-authorized",
  title: "Internet gateways are attached only to the VPCs which the organisation named",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:ec2/internetGateway:InternetGateway", "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment"],
  companions: { vpc: { types: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"], from: "vpcId" } },
  settings: [authorizedVpcs],
  whenAbsent: "The gateway is attached to nothing.",
  fix: "Remove the gateway, or add the VPC to vpc.authorizedVpcs.",
  peers: { config: ["internet-gateway-authorized-vpc-only"], steampipe: ["vpc_igw_attached_to_authorized_vpc"] },
  judge(resource, { companionsOf, settings }) {
    const authorized = settings.get(authorizedVpcs);
    const { vpc } = companionsOf(resource);
    const hasIds = authorized.some((name) => name.startsWith("vpc-"));
    const isListed = or(
      // Of a VPC of the stack the name tells, unless the list has ids too.
      and(or(Truth.of(hasIds), vpc.exist.not), resource.text("vpcId").isOneOf(authorized)),
      vpc.some(({ name }) => Truth.of(authorized.includes(name))),
    );
    return onlyIf(
      and(Truth.of(authorized.length > 0), resource.text("vpcId").isSet),
      "vpc.authorizedVpcs is empty, or the gateway is attached to nothing",
      () =>
        violationUnless(
          isListed,
          "vpcId is not one of vpc.authorizedVpcs: its VPC becomes reachable from the internet",
        ),
    );
  },
});
