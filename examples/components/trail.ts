import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, arnOf, project, SIX_YEARS } from "./account";
import { bucketArn, SecureBucket } from "./bucket";
import type { EncryptionKey } from "./key";
import { alarmOnEvents, logGroup, writeLogs } from "./logs";
import { ServiceRole } from "./role";
import type { AlarmTopic } from "./topic";

export interface AuditTrailArgs {
  /** The trail's key: it has to let `cloudtrail` use it. */
  key: EncryptionKey;
  /** Who is told of what the Security Rule wants watched. */
  alarms: AlarmTopic;
  /** What is recorded besides management events and S3's objects, as CloudTrail names it: `AWS::Lambda::Function` … */
  dataEvents?: string[];
  /** Tags of the evidence, such as those of `Backups`. */
  tags?: Readonly<Record<string, string>>;
}

// As the CIS benchmark for AWS lists them.
const named = (...events: string[]) => `{ ${events.map((event) => `($.eventName = "${event}")`).join(" || ")} }`;
const WATCHED: Readonly<Record<string, string>> = {
  "failed-sign-ins": '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
  // Who comes from a directory has shown the second factor there, and is not asked for it again.
  "sign-ins-without-mfa":
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  "root-user": '{ ($.userIdentity.type = "Root") && ($.eventType != "AwsServiceEvent") }',
  unauthorized: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  "network-acls": named("CreateNetworkAcl", "DeleteNetworkAcl", "CreateNetworkAclEntry", "ReplaceNetworkAclEntry"),
  gateways: named("CreateCustomerGateway", "AttachInternetGateway", "DeleteInternetGateway"),
  "route-tables": named("CreateRoute", "ReplaceRoute", "DeleteRoute", "DeleteRouteTable"),
  vpcs: named("CreateVpc", "DeleteVpc", "ModifyVpcAttribute", "AcceptVpcPeeringConnection"),
  "security-groups": named("AuthorizeSecurityGroupIngress", "CreateSecurityGroup", "DeleteSecurityGroup"),
};

/**
 * Who did what in the account, and who read and wrote which object: signed, locked and kept for six years, with alarms
 * on sign-ins, refusals and changes of the network.
 */
export class AuditTrail extends pulumi.ComponentResource {
  readonly evidence: SecureBucket;
  readonly logGroup: aws.cloudwatch.LogGroup;

  constructor(
    name: string,
    { key, alarms, dataEvents = [], tags }: AuditTrailArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:AuditTrail", name, {}, options);
    const parent = { parent: this };
    const trailName = `${project}-${name}`;
    const evidence = `${name}-evidence`;
    const delivery = {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceArn": arnOf("cloudtrail", `trail/${trailName}`) } },
    };
    this.evidence = new SecureBucket(
      evidence,
      {
        key,
        lockedDays: SIX_YEARS,
        isReplicated: true,
        ...(tags && { tags }),
        statements: [
          { ...delivery, Action: "s3:GetBucketAcl", Resource: bucketArn(evidence) },
          {
            ...delivery,
            Action: "s3:PutObject",
            Resource: pulumi.interpolate`${bucketArn(evidence)}/AWSLogs/${account}/*`,
          },
        ],
      },
      parent,
    );
    this.logGroup = logGroup(name, { key }, parent);
    const role = new ServiceRole(`${name}-trail`, { service: "cloudtrail", grants: [writeLogs] }, parent);
    const selector = (fields: Record<string, string>) => ({
      name: Object.values(fields).at(-1)!,
      fieldSelectors: Object.entries(fields).map(([field, value]) => ({ field, equals: [value] })),
    });
    new aws.cloudtrail.Trail(
      name,
      {
        name: trailName,
        s3BucketName: this.evidence.id,
        kmsKeyId: key.arn,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        cloudWatchLogsGroupArn: pulumi.interpolate`${this.logGroup.arn}:*`,
        cloudWatchLogsRoleArn: role.arn,
        advancedEventSelectors: [
          selector({ eventCategory: "Management" }),
          ...["AWS::S3::Object", ...dataEvents].map((type) =>
            selector({ eventCategory: "Data", "resources.type": type }),
          ),
        ],
        insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      },
      { parent: this, dependsOn: [...this.evidence.settings, ...role.permissions] },
    );
    for (const [event, pattern] of Object.entries(WATCHED)) this.watch(`${name}-${event}`, pattern, alarms);
    this.registerOutputs();
  }

  /** Raises an alarm whenever an event matches a pattern of CloudWatch Logs. */
  watch(name: string, pattern: string, alarms: AlarmTopic): void {
    alarmOnEvents(name, { logGroup: this.logGroup, pattern, alarms }, { parent: this });
  }
}
