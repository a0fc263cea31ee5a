import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const events = (args: Partial<aws.appsync.ApiArgs> = {}) =>
  new aws.appsync.Api("events", {
    name: "events",
    eventConfig: {
      authProviders: [{ authType: "AWS_IAM" }],
      connectionAuthModes: [{ authType: "AWS_IAM" }],
      defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
      defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
    },
    ...args,
  });
