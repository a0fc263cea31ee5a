import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, type Grant, logGroup, ServiceRole, writeLogs } from "../../components";
import { artifacts, codeSigning } from "./delivery";
import { key } from "./foundation";
import { failed } from "./messaging";
import { applications, network } from "./network";

/** A function: signed code, a role and a log group of its own, inside the network. */
export function lambda(name: string, ...grants: Grant[]): aws.lambda.Function {
  const role = new ServiceRole(`${name}-function`, {
    service: "lambda",
    managedPolicies: ["service-role/AWSLambdaVPCAccessExecutionRole"],
    grants: [key.use, writeLogs, allow(["sqs:SendMessage"], arnOf("sqs", "portal-failed")), ...grants],
  });
  return new aws.lambda.Function(
    name,
    {
      name,
      s3Bucket: artifacts.name,
      s3Key: `functions/${name}.zip`,
      handler: "index.handler",
      runtime: "nodejs24.x",
      architectures: ["arm64"],
      timeout: 30,
      memorySize: 512,
      reservedConcurrentExecutions: 50,
      role: role.arn,
      codeSigningConfigArn: codeSigning,
      kmsKeyArn: key.arn,
      environment: { variables: { LOG_LEVEL: "info", SECRETS: "portal/" } },
      vpcConfig: { subnetIds: network.subnetIds, securityGroupIds: [applications.id] },
      tracingConfig: { mode: "Active" },
      deadLetterConfig: { targetArn: failed.arn },
      loggingConfig: { logFormat: "JSON", logGroup: logGroup(`function-${name}`, { key }).name },
    },
    { dependsOn: role.permissions },
  );
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
