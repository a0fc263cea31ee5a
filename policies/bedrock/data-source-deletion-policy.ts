import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "bedrock-data-source-deletion-policy",
  title: "Deleting a knowledge base source deletes its vectors",
  family: "phi-exposure",
  citations: ["164.310(d)(2)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#deprovisioning"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:bedrock/agentDataSource:AgentDataSource"],
  whenAbsent: "Vectors are deleted with their source.",
  fix: 'Set dataDeletionPolicy: "DELETE".',
  remediates: true,
  judge: mustNotBeOneOf("dataDeletionPolicy", ["RETAIN"], "vectors outlive their source", "DELETE"),
});
