import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { acl, associate } from "./_programs";

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
