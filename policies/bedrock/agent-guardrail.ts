import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "bedrock-agent-guardrail",
  title: "Bedrock agents run behind a guardrail",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#logs-without-phi", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:bedrock/agentAgent:AgentAgent"],
  whenAbsent: "An agent runs without a guardrail.",
  fix: "Set guardrailConfigurations: [{ guardrailIdentifier, guardrailVersion }].",
  peers: { prowler: ["bedrock_agent_guardrail_enabled"], checkov: ["CKV_AWS_383"] },
  judge: (agent) =>
    violationUnless(
      isGiven(agent, "guardrailConfigurations"),
      "guardrailConfigurations is empty: nothing filters what the agent says",
    ),
});
