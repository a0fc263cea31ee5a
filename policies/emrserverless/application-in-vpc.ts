import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "emrserverless-application-in-vpc",
  title: "EMR Serverless applications run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:emrserverless/application:Application"],
  whenAbsent: "Applications run outside your VPC.",
  fix: "Set networkConfiguration: { subnetIds, securityGroupIds }.",
  judge: (application) =>
    violationUnless(
      isGiven(application, "networkConfiguration.subnetIds"),
      "networkConfiguration names no subnets: the application runs outside your VPC",
    ),
});
