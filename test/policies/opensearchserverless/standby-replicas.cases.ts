import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const collection = (more: aws.opensearch.ServerlessCollectionArgs = {}) =>
  new aws.opensearch.ServerlessCollection("records", more);

export const cases: PolicyCases = {
  compliant: {
    "replicas are kept": { doc: true, program: () => collection({ standbyReplicas: "ENABLED" }) },
    "nothing said": () => collection(),
  },
  violating: {
    "no replicas": { doc: true, program: () => collection({ standbyReplicas: "DISABLED" }) },
  },
  undecided: {
    "a state that is computed": () => collection({ standbyReplicas: new aws.kms.Key("records").arn }),
  },
};
