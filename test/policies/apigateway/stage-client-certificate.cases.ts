import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { api, stage } from "./_programs";

const integrate = (restApi: aws.apigateway.RestApi, type: pulumi.Input<string>) =>
  new aws.apigateway.Integration("backend", {
    restApi: restApi.id,
    resourceId: restApi.rootResourceId,
    httpMethod: "GET",
    integrationHttpMethod: "GET",
    type,
    uri: "https://backend.example.com/",
  });
export const cases: PolicyCases = {
  compliant: {
    "a certificate": {
      doc: true,
      program: () => {
        const own = api();
        integrate(own, "HTTP_PROXY");
        stage(own, { clientCertificateId: new aws.apigateway.ClientCertificate("own").id });
      },
    },
  },
  violating: {
    none: {
      doc: true,
      program: () => {
        const own = api();
        integrate(own, "HTTP_PROXY");
        stage(own);
      },
    },
    "none, with a mapping": () => {
      const own = api();
      integrate(own, "HTTP");
      stage(own);
    },
  },
  undecided: {
    "a computed type": () => {
      const own = api();
      integrate(own, new aws.kms.Key("late").arn);
      stage(own);
    },
  },
  notApplicable: {
    "a function": () => {
      const own = api();
      integrate(own, "AWS_PROXY");
      stage(own);
    },
    "no integration": () => stage(api()),
  },
};
