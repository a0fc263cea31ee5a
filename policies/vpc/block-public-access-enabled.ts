import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

const OPTIONS = "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions";

export default definePolicy({
  id: "vpc-block-public-access-enabled",
  title: "Where VPC Block Public Access is declared, it blocks",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [OPTIONS, "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion"],
  whenAbsent: "Both modes are required.",
  fix: 'Set internetGatewayBlockMode: "block-ingress"; exclusions internetGatewayExclusionMode: "allow-egress".',
  remediates: true,
  peers: { steampipe: ["vpc_block_public_access_restrict_internet_gateway_traffic"] },
  judge: (resource) =>
    resource.type === OPTIONS
      ? mustNotBeOneOf(
          "internetGatewayBlockMode",
          ["off"],
          "subnets can be opened to the internet",
          "block-ingress",
        )(resource)
      : mustNotBeOneOf(
          "internetGatewayExclusionMode",
          ["allow-bidirectional"],
          "the internet reaches what is excluded",
          "allow-egress",
        )(resource),
});
