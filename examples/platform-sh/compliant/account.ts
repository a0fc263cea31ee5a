import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, accountDefaults, region, sessionPreferences } from "../../components";
import { alarms, key } from "./foundation";

// Who looks for weaknesses, who is told, and how machines are kept. The organisation has the trail, Config and GuardDuty of
// all accounts; what is here is each account's own (accountBaselineResources in ../hipaa.json).

export const inspector = new aws.inspector2.Enabler("account", {
  accountIds: [account],
  resourceTypes: ["EC2", "ECR", "LAMBDA"],
});
// Images are scanned when they are pushed, and again whenever a weakness becomes known.
new aws.ecr.RegistryScanningConfiguration(
  "account",
  {
    scanType: "ENHANCED",
    rules: [{ scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }],
  },
  { dependsOn: [inspector] },
);
const hub = new aws.securityhub.Account("account", { enableDefaultStandards: true });
new aws.securityhub.StandardsSubscription(
  "nist",
  { standardsArn: pulumi.interpolate`arn:aws:securityhub:${region}::standards/nist-800-53/v/5.0.0` },
  { dependsOn: [hub] },
);

alarms.tells("weaknesses", {
  source: ["aws.inspector2"],
  "detail-type": ["Inspector2 Finding"],
  detail: { severity: ["CRITICAL", "HIGH"], status: ["ACTIVE"] },
});
// Inspector's findings come to Security Hub too, and are not told twice.
alarms.tells("findings", {
  source: ["aws.securityhub"],
  "detail-type": ["Security Hub Findings - Imported"],
  detail: {
    findings: {
      ProductName: [{ "anything-but": "Inspector" }],
      Severity: { Label: ["CRITICAL", "HIGH"] },
      Workflow: { Status: ["NEW"] },
      RecordState: ["ACTIVE"],
    },
  },
});

// Whoever patches a machine by hand, or starts one outside of the group, does it by this baseline.
const baseline = new aws.ssm.PatchBaseline("machines", {
  name: "portal-machines",
  operatingSystem: "AMAZON_LINUX_2023",
  approvalRules: [
    {
      approveAfterDays: 3,
      complianceLevel: "CRITICAL",
      patchFilters: [
        { key: "CLASSIFICATION", values: ["Security"] },
        { key: "SEVERITY", values: ["Critical", "Important"] },
      ],
    },
    { approveAfterDays: 7, patchFilters: [{ key: "CLASSIFICATION", values: ["Security", "Bugfix"] }] },
  ],
});
new aws.ssm.DefaultPatchBaseline("machines", {
  baselineId: baseline.id,
  operatingSystem: "AMAZON_LINUX_2023",
});
sessionPreferences("sessions", { key });
accountDefaults("account", { key });
