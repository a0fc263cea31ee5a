import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { codeSigning } from "./delivery";
import { allow, arnOf, type Grant, key, logGroup, serviceRole, storeName, useOfKey, writeLogs } from "./foundation";
import { failed } from "./messaging";
import { applications, subnetIds } from "./network";

/** A function: signed code, a role and a log group of its own, inside the network. */
export function lambda(name: string, ...grants: Grant[]): aws.lambda.Function {
  return new aws.lambda.Function(name, {
    name,
    s3Bucket: storeName("artifacts"),
    s3Key: `functions/${name}.zip`,
    handler: "index.handler",
    runtime: "nodejs24.x",
    architectures: ["arm64"],
    timeout: 30,
    memorySize: 512,
    reservedConcurrentExecutions: 50,
    role: serviceRole(
      `${name}-function`,
      "lambda",
      "service-role/AWSLambdaVPCAccessExecutionRole",
      useOfKey,
      writeLogs,
      allow(["sqs:SendMessage"], arnOf("sqs", "portal-failed")),
      ...grants,
    ).arn,
    codeSigningConfigArn: codeSigning,
    kmsKeyArn: key.arn,
    environment: { variables: { LOG_LEVEL: "info", SECRETS: "portal/" } },
    vpcConfig: { subnetIds, securityGroupIds: [applications.id] },
    tracingConfig: { mode: "Active" },
    deadLetterConfig: { targetArn: failed.arn },
    loggingConfig: { logFormat: "JSON", logGroup: logGroup(`function-${name}`).name },
  });
}

/** Lets a service call a function, for one source. */
export function callable(name: string, target: aws.lambda.Function, service: string, sourceArn: pulumi.Input<string>) {
  return new aws.lambda.Permission(name, {
    function: target.name,
    action: "lambda:InvokeFunction",
    principal: `${service}.amazonaws.com`,
    sourceArn,
  });
}
