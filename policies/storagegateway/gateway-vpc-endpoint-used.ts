import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-gateway-vpc-endpoint-used",
  title: "Gateways reach AWS through a VPC endpoint",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:storagegateway/gateway:Gateway"],
  whenAbsent: "Public endpoints are used.",
  fix: "Set gatewayVpcEndpoint.",
  judge: mustBeSet("gatewayVpcEndpoint", "the gateway uses public endpoints"),
});
