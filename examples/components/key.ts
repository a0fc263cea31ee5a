import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, arnOf, type Grant, ofThisAccount, policyDocument, project, region } from "./account";

export interface EncryptionKeyArgs {
  /** What is encrypted with the key. */
  description: string;
  /** Services that use the key on their own, on behalf of this account: `sns`, `cloudtrail`, `delivery.logs` … */
  services?: string[];
  /** The role as which Auto Scaling starts machines from volumes under the key. It has to be there before the key. */
  machinesRole?: string;
  /** The cluster of ECS whose tasks have disks of Fargate's under the key. */
  fargateCluster?: string;
  /** Further statements of the key's policy. */
  statements?: object[];
  /** Where the key lies, if not in the provider's region. */
  region?: string;
}

const ENCRYPTS = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

/** A key of the customer's that rotates every year and can be saved for 30 days. Log groups may always use it. */
export class EncryptionKey extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly id: pulumi.Output<string>;
  /** The key's other name, which is known before the key is there. */
  readonly alias: string;
  /** What a role needs to read and write what is encrypted. */
  readonly use: Grant;

  constructor(name: string, args: EncryptionKeyArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:EncryptionKey", name, {}, options);
    this.alias = `alias/${project}-${name}`;
    const where = args.region ? { region: args.region } : {};
    const lies: pulumi.Input<string> = args.region ?? region;
    const services = (args.services ?? []).map((service) => `${service}.amazonaws.com`);
    const key = new aws.kms.Key(
      name,
      {
        description: args.description,
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        ...where,
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
            Principal: { Service: pulumi.interpolate`logs.${lies}.amazonaws.com` },
            Action: ENCRYPTS,
            Resource: "*",
            Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": arnOf("logs", "log-group:*", lies) } },
          },
          ...(services.length > 0
            ? [
                {
                  Sid: "Services",
                  Effect: "Allow",
                  Principal: { Service: services },
                  Action: ENCRYPTS,
                  Resource: "*",
                  Condition: ofThisAccount,
                },
              ]
            : []),
          // To topics, EventBridge comes without saying for which account: the topic has to be one of this account.
          ...((args.services ?? []).includes("events")
            ? [
                {
                  Sid: "EventsToTopics",
                  Effect: "Allow",
                  Principal: { Service: "events.amazonaws.com" },
                  Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
                  Resource: "*",
                  Condition: { ArnLike: { "kms:EncryptionContext:aws:sns:topicArn": arnOf("sns", "*", lies) } },
                },
              ]
            : []),
          ...(args.machinesRole ? machinesOfAutoScaling(args.machinesRole) : []),
          ...(args.fargateCluster ? disksOfFargate(args.fargateCluster) : []),
          ...(args.statements ?? []),
        ),
      },
      { parent: this },
    );
    new aws.kms.Alias(name, { name: this.alias, targetKeyId: key.keyId, ...where }, { parent: this });
    this.arn = key.arn;
    this.id = key.id;
    this.use = {
      Effect: "Allow",
      Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: arnOf("kms", "key/*", lies),
      Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": this.alias } },
    };
    this.registerOutputs();
  }
}

/** Auto Scaling starts machines under a role of its own, and stops without a word where that can't use the key. */
function machinesOfAutoScaling(role: string): object[] {
  const path = "aws-service-role/autoscaling.amazonaws.com";
  const autoScaling = {
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:role/${path}/${role}` },
    Resource: "*",
  };
  return [
    { ...autoScaling, Sid: "Machines", Action: ENCRYPTS },
    {
      ...autoScaling,
      Sid: "MachinesVolumes",
      Action: ["kms:CreateGrant"],
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
}

/** Fargate encrypts the disks of tasks on its own behalf: it names the cluster, and no account. */
function disksOfFargate(cluster: string): object[] {
  const fargate = { Effect: "Allow", Principal: { Service: "fargate.amazonaws.com" }, Resource: "*" };
  const ofOurCluster = {
    "kms:EncryptionContext:aws:ecs:clusterAccount": account,
    "kms:EncryptionContext:aws:ecs:clusterName": cluster,
  };
  return [
    {
      ...fargate,
      Sid: "TaskDisks",
      Action: "kms:GenerateDataKeyWithoutPlaintext",
      Condition: { StringEquals: ofOurCluster },
    },
    {
      ...fargate,
      Sid: "TaskDisksGrants",
      Action: "kms:CreateGrant",
      Condition: {
        StringEquals: ofOurCluster,
        "ForAllValues:StringEquals": { "kms:GrantOperations": ["Decrypt"] },
      },
    },
  ];
}
