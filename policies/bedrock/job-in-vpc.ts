import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "bedrock-job-in-vpc",
  title: "Bedrock customisation and batch jobs run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:bedrock/customModel:CustomModel", "aws:bedrockmodel/invocationJob:InvocationJob"],
  whenAbsent: "Jobs run outside your VPC.",
  fix: "Set vpcConfig: { subnetIds, securityGroupIds }.",
  judge: (job) =>
    violationUnless(isGiven(job, "vpcConfig.subnetIds"), "vpcConfig is missing: the job runs outside your VPC"),
});
