import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, associate } from "./_programs";

const api = (visibility?: string) =>
  new aws.appsync.GraphQLApi("records", { name: "records", authenticationType: "AWS_IAM", visibility });
const events = () =>
  new aws.appsync.Api("events", {
    name: "events",
    eventConfig: {
      authProviders: [{ authType: "AWS_IAM" }],
      connectionAuthModes: [{ authType: "AWS_IAM" }],
      defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
      defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
    },
  });
export const cases: PolicyCases = {
  compliant: {
    associated: { doc: true, program: () => associate(api().arn) },
    events: () => associate(events().apiArn),
  },
  violating: {
    nothing: { doc: true, program: () => api() },
    events: () => events(),
    "an ACL that stops nothing": () => associate(api().arn, acl().arn),
  },
  undecided: {
    "computed rules": () => associate(api().arn, acl({ ruleJson: new aws.kms.Key("late").arn }).arn),
  },
  notApplicable: {
    private: () => api("PRIVATE"),
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => api() },
  },
};
