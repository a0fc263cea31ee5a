import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "quicksight-data-source-secret-managed",
  title: "QuickSight data sources take credentials from Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#robust-credentials",
    "astro#secrets-backend",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/dataSource:DataSource"],
  whenAbsent: "A data source has no credentials.",
  fix: "Set credentials.secretArn.",
  judge: (source) =>
    violationIf(source.block("credentials.credentialPair").isSet, "credentials.credentialPair is given in the program"),
});
