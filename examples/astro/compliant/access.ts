import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, type Grant, policyDocument } from "../../components";
import { airflowRole } from "./airflow";
import { config, ENVIRONMENT, key } from "./foundation";
import { CLAIMS_TABLES, handover, lake } from "./storage";

// People sign in at the health plan's identity provider, which asks for a second factor; there are no users here. Airflow
// takes the role that somebody comes with: MWAA's web server knows no other way in.
const directory = new aws.iam.SamlProvider("directory", {
  name: "alder-valley",
  samlMetadataDocument: config.require("identityProviderMetadata"),
});

/**
 * What nobody who comes from there may do, whatever another policy allows: switch off encryption, what watches, or what
 * masks, or change Airflow past the deployment.
 */
const guard = new aws.iam.Policy("guard", {
  name: "claims-guard",
  policy: policyDocument(
    {
      Sid: "EncryptionStaysOn",
      Effect: "Deny",
      Action: [
        "s3:PutEncryptionConfiguration",
        "s3:PutBucketPolicy",
        "s3:DeleteBucketPolicy",
        "ec2:DisableEbsEncryptionByDefault",
        "ec2:ModifyEbsDefaultKmsKeyId",
        "glue:PutDataCatalogEncryptionSettings",
        "athena:UpdateWorkGroup",
        "logs:DisassociateKmsKey",
        "kms:DisableKey",
        "kms:DisableKeyRotation",
        "kms:PutKeyPolicy",
        "kms:ScheduleKeyDeletion",
      ],
      Resource: "*",
    },
    {
      Sid: "NothingUnencryptedIsMade",
      Effect: "Deny",
      Action: ["rds:CreateDBInstance", "rds:CreateDBCluster"],
      Resource: "*",
      Condition: { Bool: { "rds:StorageEncrypted": "false" } },
    },
    {
      Sid: "WatchersStayOn",
      Effect: "Deny",
      Action: [
        "cloudtrail:DeleteTrail",
        "cloudtrail:PutEventSelectors",
        "cloudtrail:StopLogging",
        "cloudtrail:UpdateTrail",
        "config:DeleteConfigRule",
        "config:DeleteConfigurationRecorder",
        "config:StopConfigurationRecorder",
        "events:DisableRule",
        "guardduty:DeleteDetector",
        "guardduty:UpdateDetector",
        "logs:DeleteAccountPolicy",
        "logs:DeleteLogGroup",
        "logs:PutRetentionPolicy",
        "logs:Unmask",
        "macie2:DisableMacie",
        "securityhub:DisableSecurityHub",
      ],
      Resource: "*",
    },
    {
      Sid: "AirflowIsDeployed",
      Effect: "Deny",
      Action: ["airflow:CreateEnvironment", "airflow:DeleteEnvironment", "airflow:UpdateEnvironment"],
      Resource: "*",
    },
  ),
});

/** A role for a group of the directory. */
function person(name: string, ...grants: Grant[]): aws.iam.Role {
  const role = new aws.iam.Role(
    name,
    {
      name: `claims-${name}`,
      maxSessionDuration: 3600,
      assumeRolePolicy: policyDocument({
        Effect: "Allow",
        Principal: { Federated: pulumi.interpolate`arn:aws:iam::${account}:saml-provider/alder-valley` },
        Action: "sts:AssumeRoleWithSAML",
        Condition: { StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
      }),
    },
    { dependsOn: [directory] },
  );
  const policy = new aws.iam.Policy(name, { policy: policyDocument(...grants) });
  new aws.iam.RolePolicyAttachment(name, { role: role.name, policyArn: policy.arn });
  new aws.iam.RolePolicyAttachment(`${name}-guard`, { role: role.name, policyArn: guard.arn });
  return role;
}
const findsAirflow = [
  allow(["airflow:ListEnvironments"], "*"),
  allow(["airflow:GetEnvironment"], arnOf("airflow", `environment/${ENVIRONMENT}`)),
];
/** Engineers start and stop DAGs; connections and variables they do not see. */
export const engineers = person(
  "engineers",
  ...findsAirflow,
  allow(["airflow:CreateWebLoginToken"], airflowRole("User")),
  allow(
    ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:DescribeLogStreams"],
    arnOf("logs", `log-group:airflow-${ENVIRONMENT}-*`),
  ),
);
/** Who is on call may do all that Airflow's operators may. */
export const operators = person(
  "operators",
  ...findsAirflow,
  allow(["airflow:CreateWebLoginToken"], airflowRole("Op")),
);
/** Actuaries read what is curated, through their workgroup. */
export const analysts = person(
  "actuaries",
  allow(
    ["athena:GetWorkGroup", "athena:StartQueryExecution", "athena:StopQueryExecution", "athena:GetQuery*"],
    arnOf("athena", "workgroup/actuaries"),
  ),
  allow(["glue:GetDatabase", "glue:GetTable", "glue:GetTables", "glue:GetPartitions"], ...CLAIMS_TABLES),
  allow(["s3:ListBucket", "s3:GetBucketLocation"], lake.arn, handover.arn),
  allow(["s3:GetObject"], pulumi.interpolate`${lake.arn}/curated/*`),
  allow(["s3:GetObject", "s3:PutObject"], pulumi.interpolate`${handover.arn}/results/*`),
  key.use,
);
