import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, ofThisAccount, region } from "./account";
import { bucketArn, SecureBucket } from "./bucket";
import type { EncryptionKey } from "./key";
import { maskPatientsInLogs } from "./logs";
import { ServiceRole } from "./role";
import type { AlarmTopic } from "./topic";

export interface AccountBaselineArgs {
  /** The key of Config's records, and of volumes that nobody named one for: it has to let `config` use it. */
  key: EncryptionKey;
  /** Who is told of findings: `events` has to be a publisher of the topic. */
  alarms: AlarmTopic;
  /** What AWS Config checks all the time, as it names its rules: `RDS_STORAGE_ENCRYPTED` … */
  rules: string[];
  /** Whether Inspector reads the code of functions, and not only what they are built with. */
  inspectsCode?: boolean;
  /** Whom AWS writes to when it sees an incident. Without it, the owner of the account. */
  securityContact?: Omit<aws.account.AlternativeContactArgs, "accountId" | "alternateContactType">;
  /** Further statements of the policy of the bucket that Config delivers to. */
  statements?: object[];
}

// All that GuardDuty looks at without an agent. What is not in the account costs nothing.
const FEATURES = [
  "S3_DATA_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "RDS_LOGIN_EVENTS",
  "LAMBDA_NETWORK_LOGS",
  "EKS_AUDIT_LOGS",
];
const FINDINGS: Readonly<Record<string, object>> = {
  findings: { source: ["aws.guardduty", "aws.macie"], "detail-type": ["GuardDuty Finding", "Macie Finding"] },
  weaknesses: {
    source: ["aws.inspector2"],
    "detail-type": ["Inspector2 Finding"],
    detail: { severity: ["CRITICAL", "HIGH"], status: ["ACTIVE"] },
  },
  access: {
    source: ["aws.access-analyzer"],
    "detail-type": ["Access Analyzer Finding"],
    detail: { status: ["ACTIVE"] },
  },
  compliance: {
    source: ["aws.config"],
    "detail-type": ["Config Rules Compliance Change"],
    detail: { newEvaluationResult: { complianceType: ["NON_COMPLIANT"] } },
  },
};

/**
 * What an account declares once, in the stack that owns it: how everything was configured, for seven years; who looks
 * for attacks, weaknesses, public access, and PHI where none should be; and the defaults for whatever somebody makes by
 * hand. The trail is a component of its own.
 */
export class AccountBaseline extends pulumi.ComponentResource {
  /** What Config writes to. It does not deliver into a bucket that locks objects by itself; the copy is locked. */
  readonly configuration: SecureBucket;
  /** Where features of GuardDuty's may be added. */
  readonly detectorId: pulumi.Output<string>;

  constructor(
    private readonly name: string,
    private readonly args: AccountBaselineArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:AccountBaseline", name, {}, options);
    this.configuration = this.bucketOfConfig();
    this.recordConfiguration();
    this.detectorId = this.lookForThreats();
    accountDefaults(name, args, { parent: this });
    maskPatientsInLogs(name, { parent: this });
    for (const [finding, pattern] of Object.entries(FINDINGS)) this.watch(finding, pattern);
    this.registerOutputs();
  }

  /** Tells those on call of events of EventBridge. */
  watch(name: string, pattern: object): void {
    this.args.alarms.tells(name, pattern, { parent: this });
  }

  private bucketOfConfig(): SecureBucket {
    const name = `${this.name}-configuration`;
    const delivery = {
      Effect: "Allow",
      Principal: { Service: "config.amazonaws.com" },
      Condition: ofThisAccount,
    };
    return new SecureBucket(
      name,
      {
        key: this.args.key,
        lockedDays: 0,
        isReplicated: true,
        statements: [
          { ...delivery, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: bucketArn(name) },
          {
            ...delivery,
            Action: "s3:PutObject",
            Resource: pulumi.interpolate`${bucketArn(name)}/AWSLogs/${account}/*`,
          },
          ...(this.args.statements ?? []),
        ],
      },
      { parent: this },
    );
  }

  private recordConfiguration(): void {
    const { name } = this;
    const parent = { parent: this };
    const role = new ServiceRole(
      `${name}-config`,
      { service: "config", managedPolicies: ["service-role/AWS_ConfigRole"] },
      parent,
    );
    const recorder = new aws.cfg.Recorder(
      name,
      { name, roleArn: role.arn, recordingGroup: { allSupported: true, includeGlobalResourceTypes: true } },
      { parent: this, dependsOn: role.permissions },
    );
    const channel = new aws.cfg.DeliveryChannel(
      name,
      {
        s3BucketName: this.configuration.id,
        s3KmsKeyArn: this.args.key.arn,
        snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
      },
      { parent: this, dependsOn: [recorder, ...this.configuration.settings] },
    );
    // A recorder does not run until it is told to.
    const recording = new aws.cfg.RecorderStatus(
      name,
      { name: recorder.name, isEnabled: true },
      { parent: this, dependsOn: [channel] },
    );
    new aws.cfg.RetentionConfiguration(name, { retentionPeriodInDays: 2557 }, parent);
    for (const sourceIdentifier of this.args.rules) {
      const rule = sourceIdentifier.toLowerCase().replaceAll("_", "-");
      new aws.cfg.Rule(
        rule,
        { name: rule, source: { owner: "AWS", sourceIdentifier } },
        { parent: this, dependsOn: [recording] },
      );
    }
  }

  private lookForThreats(): pulumi.Output<string> {
    const { name } = this;
    const parent = { parent: this };
    const findingPublishingFrequency = "FIFTEEN_MINUTES";
    const detector = new aws.guardduty.Detector(name, { enable: true, findingPublishingFrequency }, parent);
    for (const feature of FEATURES) {
      new aws.guardduty.DetectorFeature(
        `${name}-${feature.toLowerCase().replaceAll("_", "-")}`,
        { detectorId: detector.id, name: feature, status: "ENABLED" },
        parent,
      );
    }
    const hub = new aws.securityhub.Account(name, { enableDefaultStandards: true }, parent);
    new aws.securityhub.StandardsSubscription(
      `${name}-nist`,
      { standardsArn: pulumi.interpolate`arn:aws:securityhub:${region}::standards/nist-800-53/v/5.0.0` },
      { parent: this, dependsOn: [hub] },
    );
    const resourceTypes = ["EC2", "ECR", "LAMBDA", ...(this.args.inspectsCode ? ["LAMBDA_CODE"] : [])];
    new aws.inspector2.Enabler(name, { accountIds: [account], resourceTypes }, parent);
    new aws.macie2.Account(name, { status: "ENABLED", findingPublishingFrequency }, parent);
    new aws.accessanalyzer.Analyzer(name, { analyzerName: name, type: "ACCOUNT" }, parent);
    if (this.args.securityContact) {
      const contact = { ...this.args.securityContact, alternateContactType: "SECURITY" };
      new aws.account.AlternativeContact(name, contact, parent);
    }
    return detector.id;
  }
}

/** Defaults of an account and region, for whatever somebody makes by hand. */
export function accountDefaults(name: string, { key }: { key: EncryptionKey }, options?: pulumi.ResourceOptions): void {
  new aws.iam.AccountPasswordPolicy(
    name,
    {
      minimumPasswordLength: 14,
      requireLowercaseCharacters: true,
      requireNumbers: true,
      requireSymbols: true,
      requireUppercaseCharacters: true,
      passwordReusePrevention: 24,
      maxPasswordAge: 90,
      allowUsersToChangePassword: true,
    },
    options,
  );
  new aws.s3.AccountPublicAccessBlock(
    name,
    { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    options,
  );
  new aws.ebs.EncryptionByDefault(name, { enabled: true }, options);
  new aws.ebs.DefaultKmsKey(name, { keyArn: key.arn }, options);
  new aws.ebs.SnapshotBlockPublicAccess(name, { state: "block-all-sharing" }, options);
  new aws.ec2.ImageBlockPublicAccess(name, { state: "block-new-sharing" }, options);
  new aws.ec2.InstanceMetadataDefaults(name, { httpTokens: "required", httpPutResponseHopLimit: 1 }, options);
  new aws.ec2.SerialConsoleAccess(name, { enabled: false }, options);
}
