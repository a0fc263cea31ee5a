import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "bedrock-agentcore-private-network",
  title: "AgentCore runtimes and tools run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime",
    "aws:bedrock/agentcoreBrowser:AgentcoreBrowser",
    "aws:bedrock/agentcoreCodeInterpreter:AgentcoreCodeInterpreter",
  ],
  whenAbsent: "networkMode is required.",
  fix: 'Set networkConfiguration.networkMode: "VPC".',
  judge: mustNotBeOneOf("networkConfiguration.networkMode", ["PUBLIC"], "it can reach the internet"),
});
