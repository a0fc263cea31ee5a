import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "comprehend-model-in-vpc",
  title: "Comprehend training runs in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:comprehend/documentClassifier:DocumentClassifier",
    "aws:comprehend/entityRecognizer:EntityRecognizer",
  ],
  whenAbsent: "Training runs outside your VPC.",
  fix: "Set vpcConfig: { subnets, securityGroupIds }.",
  judge: (model) =>
    violationUnless(isGiven(model, "vpcConfig.subnets"), "vpcConfig is missing: training runs outside your VPC"),
});
