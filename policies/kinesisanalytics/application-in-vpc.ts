import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "kinesisanalytics-application-in-vpc",
  title: "Flink applications run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesisanalyticsv2/application:Application"],
  whenAbsent: "Applications run outside your VPC.",
  fix: "Set applicationConfiguration.vpcConfiguration.",
  judge: (application) =>
    violationUnless(
      isGiven(application, "applicationConfiguration.vpcConfiguration.subnetIds"),
      "applicationConfiguration.vpcConfiguration is missing: the application runs outside your VPC",
    ),
});
