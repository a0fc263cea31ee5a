import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, ofThisAccount, patientIdentifiers, policyDocument, project, tlsOnly } from "./account";
import type { EncryptionKey } from "./key";
import { ServiceRole } from "./role";

export interface AlarmTopicArgs {
  /** The topic's key: it has to let the publishers use it. */
  key: EncryptionKey;
  /** Services that publish to the topic: `cloudwatch`, `events`, `backup` … */
  publishers: string[];
  /** Where the topic lies, if not in the provider's region. */
  region?: string;
}

/**
 * A topic for the people on call, who subscribe by their own tools: encrypted, signed with SHA-256, over TLS only, and
 * refusing messages with identifiers of patients.
 */
export class AlarmTopic extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: AlarmTopicArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:AlarmTopic", name, {}, options);
    const parent = { parent: this };
    const where = args.region ? { region: args.region } : {};
    const topicName = `${project}-${name}`;
    const arn = arnOf("sns", topicName, args.region);
    // SNS writes the state of deliveries to log groups with names of its own.
    const actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
    const feedback = new ServiceRole(
      `${name}-delivery`,
      { service: "sns", grants: [allow(actions, arnOf("logs", "log-group:sns/*", args.region))] },
      parent,
    );
    const publishing = args.publishers.map((service) => ({
      Sid: service.replace(/\W/g, ""),
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sns:Publish",
      Resource: arn,
      // EventBridge does not say for which account it comes: with a condition, SNS refuses what it brings.
      ...(service !== "events" && { Condition: ofThisAccount }),
    }));
    const topic = new aws.sns.Topic(
      name,
      {
        name: topicName,
        kmsMasterKeyId: args.key.id,
        signatureVersion: 2,
        sqsFailureFeedbackRoleArn: feedback.arn,
        lambdaFailureFeedbackRoleArn: feedback.arn,
        httpFailureFeedbackRoleArn: feedback.arn,
        firehoseFailureFeedbackRoleArn: feedback.arn,
        applicationFailureFeedbackRoleArn: feedback.arn,
        ...where,
        policy: policyDocument(tlsOnly("sns:Publish", arn), ...publishing),
      },
      { parent: this, dependsOn: feedback.permissions },
    );
    this.arn = topic.arn;
    new aws.sns.DataProtectionPolicy(
      name,
      {
        arn: topic.arn,
        ...where,
        policy: pulumi.jsonStringify({
          Name: "identifiers",
          Version: "2021-06-01",
          Statement: [
            {
              Sid: "Refuse",
              DataDirection: "Inbound",
              Principal: ["*"],
              DataIdentifier: patientIdentifiers,
              Operation: { Deny: {} },
            },
          ],
        }),
      },
      parent,
    );
    this.registerOutputs();
  }

  /**
   * Tells of events of EventBridge, which has to be among the publishers. The message says what happened and where to look;
   * details can name people, and stay where they are.
   */
  tells(name: string, pattern: object, options?: pulumi.ResourceOptions): void {
    const rule = new aws.cloudwatch.EventRule(
      name,
      { name: `${project}-${name}`, eventPattern: pulumi.jsonStringify(pattern) },
      { parent: this, ...options },
    );
    new aws.cloudwatch.EventTarget(
      name,
      {
        rule: rule.name,
        arn: this.arn,
        inputTransformer: {
          inputPaths: { id: "$.id", kind: "$.detail-type", time: "$.time" },
          inputTemplate: `"${name}: <kind> at <time>, event <id>"`,
        },
      },
      { parent: this, ...options },
    );
  }
}
