import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, region, ServiceRole } from "../../components";
import { database } from "./data";
import { key, RECOVERY_REGION, recoveryKey } from "./foundation";

// The recovery plan, as far as a machine can follow it: a runbook that brings the database back, in this region for the loss
// of the database, and beside the copies in the other one for the loss of the region.

/** The runbook's name in both regions. */
export const RECOVERY = "care-recover-database";
const RECOVERED = "care-recovered";
const REGIONS = [region, RECOVERY_REGION];
const inBoth = (...resources: string[]) =>
  REGIONS.flatMap((where) => resources.map((resource) => arnOf("rds", resource, where)));

export const recoveryRole = new ServiceRole("recovery", {
  service: "ssm",
  grants: [
    allow(
      ["rds:RestoreDBInstanceFromDBSnapshot", "rds:AddTagsToResource"],
      // AWS Backup's recovery points of a database are snapshots of RDS with names that begin so.
      ...inBoth("snapshot:awsbackup:*", `db:${RECOVERED}`, "subgrp:*", "pg:*", "og:default:*"),
    ),
    allow(["rds:DescribeDBInstances"], ...inBoth("db:*")),
    key.use,
    recoveryKey.use,
    ...[key, recoveryKey].map(({ use }) => ({
      ...use,
      Action: ["kms:CreateGrant"],
      Condition: { ...use.Condition, Bool: { "kms:GrantIsForAWSResource": "true" } },
    })),
  ],
});
const runbook = {
  schemaVersion: "0.3",
  description: "Brings the database back from a recovery point, beside what may be left of it",
  assumeRole: recoveryRole.arn,
  parameters: {
    Snapshot: { type: "String", description: "ARN of the recovery point" },
    SubnetGroup: { type: "String", default: database.subnetGroupName, description: "Where it is to be" },
    ParameterGroup: { type: "String", default: database.parameterGroupName, description: "What makes it ask for TLS" },
    SecurityGroup: { type: "String", description: "Who may reach it" },
  },
  mainSteps: [
    {
      name: "restore",
      action: "aws:executeAwsApi",
      inputs: {
        Service: "rds",
        Api: "RestoreDBInstanceFromDBSnapshot",
        DBInstanceIdentifier: RECOVERED,
        DBSnapshotIdentifier: "{{ Snapshot }}",
        DBInstanceClass: "db.m7g.large",
        DBSubnetGroupName: "{{ SubnetGroup }}",
        DBParameterGroupName: "{{ ParameterGroup }}",
        VpcSecurityGroupIds: ["{{ SecurityGroup }}"],
        EnableIAMDatabaseAuthentication: true,
        MultiAZ: true,
        PubliclyAccessible: false,
        DeletionProtection: true,
        CopyTagsToSnapshot: true,
      },
    },
    {
      name: "wait",
      action: "aws:waitForAwsResourceProperty",
      timeoutSeconds: 14400,
      inputs: {
        Service: "rds",
        Api: "DescribeDBInstances",
        DBInstanceIdentifier: RECOVERED,
        PropertySelector: "$.DBInstances[0].DBInstanceStatus",
        DesiredValues: ["available"],
      },
      isEnd: true,
    },
  ],
};
for (const where of ["here", RECOVERY_REGION]) {
  new aws.ssm.Document(
    `recovery-${where}`,
    {
      name: RECOVERY,
      documentType: "Automation",
      documentFormat: "JSON",
      content: pulumi.jsonStringify(runbook),
      ...(where !== "here" && { region: where }),
    },
    { dependsOn: recoveryRole.permissions },
  );
}
