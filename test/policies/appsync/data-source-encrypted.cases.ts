import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.appsync.DataSourceArgs> = {}) =>
  new aws.appsync.DataSource("backend", { apiId: "a1b2c3", type: "HTTP", ...args });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make({ httpConfig: { endpoint: "https://backend.example.com" } }) },
    "a table": () => make({ type: "AMAZON_DYNAMODB", dynamodbConfig: { tableName: "records" } }),
  },
  violating: {
    HTTP: {
      doc: true,
      findings: ["httpConfig.endpoint"],
      program: () => make({ httpConfig: { endpoint: "http://backend.example.com" } }),
    },
    "a search domain over HTTP": () =>
      make({ type: "AMAZON_OPENSEARCH_SERVICE", opensearchserviceConfig: { endpoint: "HTTP://search.example.com" } }),
    "an older search domain over HTTP": () =>
      make({ type: "AMAZON_ELASTICSEARCH", elasticsearchConfig: { endpoint: "http://search.example.com" } }),
  },
  undecided: {
    "a computed address": () => make({ httpConfig: { endpoint: new aws.kms.Key("late").arn } }),
  },
};
