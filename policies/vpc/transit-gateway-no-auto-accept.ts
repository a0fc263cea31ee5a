import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "vpc-transit-gateway-no-auto-accept",
  title: "Transit gateways do not accept shared attachments by themselves",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:ec2transitgateway/transitGateway:TransitGateway"],
  whenAbsent: "disable.",
  fix: 'Set autoAcceptSharedAttachments: "disable".',
  remediates: true,
  peers: {
    prowler: ["ec2_transitgateway_auto_accept_vpc_attachments"],
    steampipe: ["ec2_transit_gateway_auto_cross_account_attachment_disabled"],
    checkov: ["CKV_AWS_331"],
  },
  judge: mustNotBeOneOf(
    "autoAcceptSharedAttachments",
    ["enable"],
    "any account that the gateway is shared with attaches itself",
    "disable",
  ),
});
