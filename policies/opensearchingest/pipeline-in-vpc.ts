import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "opensearchingest-pipeline-in-vpc",
  title: "OpenSearch ingestion pipelines have VPC endpoints",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:opensearchingest/pipeline:Pipeline"],
  whenAbsent: "Pipelines have a public endpoint.",
  fix: "Set vpcOptions: { subnetIds, securityGroupIds }.",
  judge: (pipeline) =>
    violationUnless(
      isGiven(pipeline, "vpcOptions.subnetIds"),
      "vpcOptions is missing: the pipeline has a public endpoint",
    ),
});
