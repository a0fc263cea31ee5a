import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, copyRegion, policyDocument, region, trailArn } from "./account";

// One key per region, for everything that the platform stores there.
const ALIAS = "alias/data-platform";

function regionalKey(name: string, description: string, keyRegion: pulumi.Output<string>): aws.kms.Key {
  const key = new aws.kms.Key(name, {
    description,
    enableKeyRotation: true,
    region: keyRegion,
    policy: policyDocument(
      {
        Sid: "AdministeredThroughIam",
        Effect: "Allow",
        Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
        Action: "kms:*",
        Resource: "*",
      },
      {
        Sid: "LogGroups",
        Effect: "Allow",
        Principal: { Service: pulumi.interpolate`logs.${keyRegion}.amazonaws.com` },
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
        Resource: "*",
        Condition: {
          ArnLike: {
            "kms:EncryptionContext:aws:logs:arn": pulumi.interpolate`arn:aws:logs:${keyRegion}:${account}:log-group:*`,
          },
        },
      },
      {
        Sid: "Trail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["kms:GenerateDataKey*", "kms:DescribeKey"],
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceArn": trailArn } },
      },
    ),
  });
  new aws.kms.Alias(name, { name: ALIAS, targetKeyId: key.keyId, region: keyRegion });
  return key;
}

export const key = regionalKey("platform", "Databases, lake, streams, warehouse and logs", region);
export const copiesKey = regionalKey("copies", "Copies of the backups", pulumi.output(copyRegion));

/** The key by its alias: unlike the key's own ARN, it is known before the key is there. */
export const keyAliasArn = pulumi.interpolate`arn:aws:kms:${region}:${account}:${ALIAS}`;

/** What a role needs to read and write what the platform encrypts, in either region. */
export const useOfKeys = {
  Effect: "Allow",
  Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
  Resource: pulumi.interpolate`arn:aws:kms:*:${account}:key/*`,
  Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": ALIAS } },
};

/** A log group, kept for the six years that the Rule asks for, also if the stack goes. */
export function logGroup(name: string): aws.cloudwatch.LogGroup {
  return new aws.cloudwatch.LogGroup(name, {
    retentionInDays: 2192,
    kmsKeyId: key.arn,
    deletionProtectionEnabled: true,
  });
}

// What a program writes by mistake is masked in every log group of the account.
const identifiers = ["Ssn-US", "MedicareBeneficiaryNumber-US", "HealthInsuranceCardNumber-EU"].map(
  (name) => `arn:aws:dataprotection::aws:data-identifier/${name}`,
);
const masked = {
  Name: "identifiers",
  Version: "2021-06-01",
  Statement: [
    { Sid: "audit", DataIdentifier: identifiers, Operation: { Audit: { FindingsDestination: {} } } },
    { Sid: "mask", DataIdentifier: identifiers, Operation: { Deidentify: { MaskConfig: {} } } },
  ],
};
new aws.cloudwatch.LogAccountPolicy("identifiers", {
  policyName: "identifiers",
  policyType: "DATA_PROTECTION_POLICY",
  policyDocument: JSON.stringify(masked),
});

// Volumes that nobody thought of are encrypted too, and their snapshots stay in the account.
new aws.ebs.EncryptionByDefault("volumes", { enabled: true });
new aws.ebs.DefaultKmsKey("volumes", { keyArn: key.arn });
new aws.ebs.SnapshotBlockPublicAccess("snapshots", { state: "block-all-sharing" });
