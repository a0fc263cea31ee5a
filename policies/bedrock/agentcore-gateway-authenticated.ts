import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "bedrock-agentcore-gateway-authenticated",
  title: "AgentCore gateways authenticate callers",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:bedrock/agentcoreGateway:AgentcoreGateway"],
  whenAbsent: "authorizerType is required.",
  fix: 'Set authorizerType: "AWS_IAM" (or "CUSTOM_JWT" with authorizerConfiguration).',
  judge: mustNotBeOneOf("authorizerType", ["NONE"], "anybody can call the gateway's tools"),
});
