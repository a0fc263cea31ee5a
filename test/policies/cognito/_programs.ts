import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/* What the tables of several policies are about. */

export const managed = (args: Partial<aws.cognito.ManagedUserPoolClientArgs> = {}) =>
  new aws.cognito.ManagedUserPoolClient("search", {
    userPoolId: "us-east-1_abc",
    namePrefix: "AmazonOpenSearchService",
    ...args,
  });

export const client = (userPoolId: pulumi.Input<string>, args: Partial<aws.cognito.UserPoolClientArgs> = {}) =>
  new aws.cognito.UserPoolClient("portal", { userPoolId, ...args });
