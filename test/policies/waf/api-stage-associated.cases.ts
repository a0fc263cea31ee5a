import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const MANAGED = {
  name: "common",
  priority: 1,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "common", sampledRequestsEnabled: true },
};
const acl = (args: Partial<aws.wafv2.WebAclArgs> = {}, name = "web") =>
  new aws.wafv2.WebAcl(name, {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
    ...args,
  });
const associate = (
  resourceArn: pulumi.Input<string>,
  webAclArn: pulumi.Input<string> = acl({ rules: [MANAGED] }).arn,
) => new aws.wafv2.WebAclAssociation("web", { resourceArn, webAclArn });
const api = (types?: string) =>
  new aws.apigateway.RestApi("records", types ? { endpointConfiguration: { types } } : {});
const stage = (restApi: pulumi.Input<string>, name = "prod") =>
  new aws.apigateway.Stage(name, { restApi, deployment: "d1", stageName: name });
export const cases: PolicyCases = {
  compliant: {
    associated: { doc: true, program: () => associate(stage(api().id).arn) },
    "by an ARN that is put together": () => {
      const own = api("REGIONAL");
      stage(own.id);
      associate(pulumi.interpolate`arn:aws:apigateway:us-east-1::/restapis/${own.id}/stages/prod`);
    },
  },
  violating: {
    nothing: { doc: true, program: () => stage(api().id) },
    "an ACL that stops nothing": () => associate(stage(api("REGIONAL").id).arn, acl().arn),
    "one of two stages": () => {
      const { id } = api();
      associate(stage(id).arn);
      stage(id, "test");
    },
  },
  undecided: {
    "an API of another stack": () => stage("a1b2c3d4e5"),
  },
  notApplicable: {
    private: () => stage(api("PRIVATE").id),
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => stage(api().id) },
  },
};
