import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "opensearchserverless-standby-replicas",
  title: "OpenSearch Serverless collections keep standby replicas",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:opensearch/serverlessCollection:ServerlessCollection"],
  whenAbsent: "Standby replicas are kept.",
  fix: 'Set standbyReplicas: "ENABLED" (the collection is replaced).',
  judge: mustNotBeOneOf("standbyReplicas", ["DISABLED"], "losing a zone stops the collection", "ENABLED"),
});
