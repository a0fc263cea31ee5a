import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (nodeToNodeEncryption?: aws.opensearch.DomainArgs["nodeToNodeEncryption"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", nodeToNodeEncryption });

export const cases: PolicyCases = {
  compliant: {
    "encryption is on": { doc: true, program: domain({ enabled: true }) },
    'encryption is on, as the text "true"': domain({ enabled: "true" as never }),
    "the older resource": () => {
      new aws.elasticsearch.Domain("records", { nodeToNodeEncryption: { enabled: true } });
    },
  },
  violating: {
    "nothing declared": { doc: true, program: domain() },
    "an explicit false": domain({ enabled: false }),
    "a domain of a single node": () =>
      new aws.opensearch.Domain("records", { clusterConfig: { instanceCount: 1, instanceType: "r6g.large.search" } }),
    "a block as a list of one": domain([{ enabled: false }] as never),
    "nothing declared on the older resource": () => new aws.elasticsearch.Domain("records"),
    "an explicit false on the older resource": () => {
      new aws.elasticsearch.Domain("records", { nodeToNodeEncryption: { enabled: false } });
    },
  },
  undecided: {
    "a flag that is computed": () => {
      domain({ enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })();
    },
    "a block that is computed": () => domain(new aws.kms.Key("key").arn.apply((arn) => ({ enabled: arn !== "" })))(),
  },
};
