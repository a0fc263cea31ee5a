import { definePolicy, violationUnless } from "../core/policy";
import { texts } from "../core/settings";

const endpointServices = texts("vpc.endpointServices", {
  fallback: ["s3", "kms", "secretsmanager", "logs"],
  description: "Services, as the names of endpoint services end, to which every VPC has to have an endpoint.",
});

export default definePolicy({
  id: "vpc-endpoints-for-aws-services",
  title: "Traffic from a VPC to AWS data services stays off the internet",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpc:Vpc"],
  companions: { endpoints: { types: ["aws:ec2/vpcEndpoint:VpcEndpoint"], by: "vpcId" } },
  settings: [endpointServices],
  whenAbsent: "Traffic to AWS leaves through the internet gateway.",
  fix: "Add aws.ec2.VpcEndpoint for the service; the one of S3 is a gateway endpoint, and free.",
  peers: { prowler: ["vpc_endpoint_for_ec2_enabled"], steampipe: ["vpc_configured_to_use_vpc_endpoints"] },
  judge(vpc, { companionsOf, settings }) {
    const { endpoints } = companionsOf(vpc);
    const has = (service: string) =>
      endpoints.some((endpoint) => endpoint.text("serviceName").satisfies((name) => name.endsWith(`.${service}`)));
    return settings.get(endpointServices).map((service) =>
      violationUnless(has(service), `No VpcEndpoint of the VPC leads to ${service}: traffic to it leaves the network`, {
        detail: service,
      }),
    );
  },
});
