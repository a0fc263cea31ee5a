import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "glue-dev-endpoint-in-vpc",
  title: "Glue development endpoints run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/devEndpoint:DevEndpoint"],
  whenAbsent: "Endpoints lie outside your VPC.",
  fix: "Set subnetId and securityGroupIds.",
  judge: mustBeSet("subnetId", "the endpoint lies outside your VPC"),
});
