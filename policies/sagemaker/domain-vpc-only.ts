import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-domain-vpc-only",
  title: "SageMaker domains send traffic through the VPC only",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sagemaker/domain:Domain"],
  whenAbsent: "Studio reaches the internet past your VPC.",
  fix: 'Set appNetworkAccessType: "VpcOnly" (needs VPC endpoints or NAT).',
  judge: mustBeOneOf("appNetworkAccessType", ["VpcOnly"], "Studio reaches the internet past your VPC"),
});
