import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { events } from "./_programs";

const make = (args: Partial<aws.appsync.GraphQLApiArgs> = {}) =>
  new aws.appsync.GraphQLApi("records", { name: "records", authenticationType: "AWS_IAM", ...args });
export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: () => make() },
    "a user pool": () =>
      make({
        authenticationType: "AMAZON_COGNITO_USER_POOLS",
        userPoolConfig: { defaultAction: "ALLOW", userPoolId: "us-east-1_abc" },
      }),
    "events by IAM, with a key for some channels": () =>
      events({
        eventConfig: {
          authProviders: [{ authType: "AWS_IAM" }, { authType: "API_KEY" }],
          connectionAuthModes: [{ authType: "AWS_IAM" }],
          defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
          defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
        },
      }),
  },
  violating: {
    "a key": { doc: true, findings: ["authenticationType"], program: () => make({ authenticationType: "API_KEY" }) },
    "events by a key": {
      findings: ["eventConfig.connectionAuthModes[0].authType"],
      program: () =>
        events({
          eventConfig: {
            authProviders: [{ authType: "AWS_IAM" }, { authType: "API_KEY" }],
            connectionAuthModes: [{ authType: "API_KEY" }],
            defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
            defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
          },
        }),
    },
    "a key publishes": {
      findings: ["eventConfig.defaultPublishAuthModes[0].authType"],
      program: () =>
        events({
          eventConfig: {
            authProviders: [{ authType: "AWS_IAM" }, { authType: "API_KEY" }],
            connectionAuthModes: [{ authType: "AWS_IAM" }],
            defaultPublishAuthModes: [{ authType: "API_KEY" }],
            defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
          },
        }),
    },
  },
  undecided: {
    "a computed type": () => make({ authenticationType: new aws.kms.Key("late").arn }),
  },
};
