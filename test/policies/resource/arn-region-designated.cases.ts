import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const inEurope = { settings: { designatedRegions: ["eu-central-1"] }, region: "eu-central-1" };

const task = (registry: string) => () =>
  new aws.ecs.TaskDefinition("portal", {
    family: "portal",
    containerDefinitions: JSON.stringify([
      { name: "portal", image: `111122223333.dkr.ecr.us-east-1.amazonaws.com/portal:1` },
      { name: "claims", image: `${registry}/claims:1` },
    ]),
  });

const distribution = (acmCertificateArn: string) => () =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins: [{ originId: "portal", domainName: "portal.clinic.example" }],
    defaultCacheBehavior: {
      targetOriginId: "portal",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { acmCertificateArn, sslSupportMethod: "sni-only" },
  });

const subscription = (region: string) => () =>
  new aws.sns.TopicSubscription("claims", {
    topic: "arn:aws:sns:us-east-1:111122223333:claims",
    protocol: "sqs",
    endpoint: `arn:aws:sqs:${region}:111122223333:claims`,
  });

const copyTo = (region: string) => () =>
  new aws.backup.Plan("records", {
    rules: [
      {
        ruleName: "daily",
        targetVaultName: "records",
        copyActions: [{ destinationVaultArn: `arn:aws:backup:${region}:111122223333:backup-vault:records` }],
      },
    ],
  });

const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Principal: { Service: "logs.eu-west-1.amazonaws.com" },
      Action: "kms:*",
      Resource: "arn:aws:kms:eu-west-1:111122223333:key/*",
    },
  ],
});

export const cases: PolicyCases = {
  compliant: {
    "a queue of a designated region": { doc: true, program: subscription("us-east-1") },
    "a resource of the stack": () => {
      const queue = new aws.sqs.Queue("claims");
      const topic = new aws.sns.Topic("claims");
      new aws.sns.TopicSubscription("claims", { topic: topic.arn, protocol: "sqs", endpoint: queue.arn });
    },
    "an ARN of a global service": () =>
      new aws.backup.Selection("records", {
        name: "records",
        planId: "1234abcd-12ab-34cd-56ef-1234567890ab",
        iamRoleArn: "arn:aws:iam::111122223333:role/backup",
        resources: ["arn:aws:s3:::clinic-documents"],
      }),
    "an image of a designated region": task("111122223333.dkr.ecr.us-east-1.amazonaws.com"),
    "an image of another registry": task("registry.clinic.example"),
    "regions within a policy": () => new aws.kms.Key("logs", { policy }),
    "a copy that another policy judges": copyTo("eu-west-1"),
    "a replication that another policy judges": () =>
      new aws.rds.InstanceAutomatedBackupsReplication("records", {
        sourceDbInstanceArn: "arn:aws:rds:eu-west-1:111122223333:db:records",
      }),
    "an outpost that another policy judges": () =>
      new aws.dlm.LifecyclePolicy("imaging", {
        description: "Snapshots of the imaging volumes",
        executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
        policyDetails: {
          resourceTypes: ["VOLUME"],
          targetTags: { app: "imaging" },
          schedules: [
            {
              name: "daily",
              createRule: { interval: 24, intervalUnit: "HOURS" },
              retainRule: { count: 30 },
              crossRegionCopyRules: [
                { target: "arn:aws:outposts:eu-west-1:111122223333:outpost/op-0123456789abcdef0", encrypted: true },
              ],
            },
          ],
        },
      }),
    "a certificate of CloudFront": {
      ...inEurope,
      program: distribution("arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"),
    },
    "a certificate of a Cognito domain": {
      ...inEurope,
      program: () =>
        new aws.cognito.UserPoolDomain("portal", {
          domain: "login.clinic.example",
          userPoolId: "eu-central-1_example",
          certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab",
        }),
    },
    "a firewall of CloudFront and its logs": {
      ...inEurope,
      program: () =>
        new aws.wafv2.WebAclLoggingConfiguration("portal", {
          region: "us-east-1",
          resourceArn: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/portal/1234abcd",
          logDestinationConfigs: ["arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-portal"],
        }),
    },
  },
  violating: {
    "a queue of another region": {
      doc: true,
      isEnoughIfSet: ["endpoint"],
      findings: ["endpoint"],
      program: subscription("eu-west-1"),
    },
    "an ARN of another partition": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () =>
        new aws.cloudwatch.LogGroup("portal", {
          kmsKeyId: "arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1234abcd",
        }),
    },
    "the target of an event": {
      isEnoughIfSet: ["arn"],
      program: () =>
        new aws.cloudwatch.EventTarget("claims", {
          rule: "claims",
          arn: "arn:aws:events:ap-south-1:111122223333:event-bus/claims",
        }),
    },
    "the source of a replica": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () =>
        new aws.rds.Instance("replica", {
          instanceClass: "db.m7g.large",
          replicateSourceDb: "arn:aws:rds:eu-west-1:111122223333:db:records",
        }),
    },
    "the key of a bucket's replica": {
      isEnoughIfSet: ["rules", "rules.destination", "rules.destination.encryptionConfiguration"].concat(
        "rules.destination.encryptionConfiguration.replicaKmsKeyId",
      ),
      findings: ["rules[0].destination.encryptionConfiguration.replicaKmsKeyId"],
      program: () =>
        new aws.s3.BucketReplicationConfig("documents", {
          bucket: "clinic-documents",
          role: "arn:aws:iam::111122223333:role/replication",
          rules: [
            {
              status: "Enabled",
              destination: {
                bucket: "arn:aws:s3:::clinic-documents-copy",
                encryptionConfiguration: { replicaKmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd" },
              },
            },
          ],
        }),
    },
    "an image of another region": {
      isEnoughIfSet: ["containerDefinitions"],
      findings: ["containerDefinitions[1].image"],
      program: task("111122223333.dkr.ecr.eu-west-1.amazonaws.com"),
    },
    "an image of a function": {
      isEnoughIfSet: ["imageUri"],
      program: () =>
        new aws.lambda.Function("claims", {
          role: "arn:aws:iam::111122223333:role/claims",
          packageType: "Image",
          imageUri: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/claims:1",
        }),
    },
    "an endpoint of another region": {
      isEnoughIfSet: ["environment", "environment.variables", "environment.variables.QUEUE_URL"],
      findings: ["environment.variables.QUEUE_URL"],
      program: () =>
        new aws.lambda.Function("claims", {
          role: "arn:aws:iam::111122223333:role/claims",
          packageType: "Image",
          imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/claims:1",
          environment: { variables: { QUEUE_URL: "https://sqs.eu-west-1.amazonaws.com/111122223333/claims" } },
        }),
    },
    "us-east-1 where it is not designated": {
      ...inEurope,
      isEnoughIfSet: ["kmsKeyId"],
      program: () =>
        new aws.cloudwatch.LogGroup("portal", { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1234abcd" }),
    },
  },
  // What is not known yet is made in this run, and judged where it is made.
  undecided: {},
};
