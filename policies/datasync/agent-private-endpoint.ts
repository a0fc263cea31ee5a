import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "datasync-agent-private-endpoint",
  title: "DataSync agents talk to a VPC endpoint",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:datasync/agent:Agent"],
  whenAbsent: "An agent uses a public endpoint.",
  fix: "Set vpcEndpointId and privateLinkEndpoint.",
  judge: (agent) =>
    violationUnless(
      or(agent.text("vpcEndpointId").isSet, agent.text("privateLinkEndpoint").isSet),
      "Neither vpcEndpointId nor privateLinkEndpoint is set: the agent uses a public endpoint",
    ),
});
