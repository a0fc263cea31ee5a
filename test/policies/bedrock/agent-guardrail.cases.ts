import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Guardrail = aws.types.input.bedrock.AgentAgentGuardrailConfiguration;

const agent = (guardrailConfigurations?: pulumi.Input<pulumi.Input<Guardrail>[]>) =>
  new aws.bedrock.AgentAgent("assistant", {
    agentName: "assistant",
    agentResourceRoleArn: "arn:aws:iam::111122223333:role/assistant",
    foundationModel: "anthropic.claude-sonnet-4-20250514-v1:0",
    guardrailConfigurations,
  });

const guardrail = () =>
  new aws.bedrock.Guardrail("assistant", {
    blockedInputMessaging: "The assistant does not answer this",
    blockedOutputsMessaging: "The assistant does not answer this",
  });

export const cases: PolicyCases = {
  compliant: {
    "a guardrail of the stack": {
      doc: true,
      program: () => {
        const { guardrailId, version } = guardrail();
        agent([{ guardrailIdentifier: guardrailId, guardrailVersion: version }]);
      },
    },
    "a guardrail by its id": () => agent([{ guardrailIdentifier: "gr0123456789", guardrailVersion: "1" }]),
    "a list that is computed": () =>
      agent(guardrail().guardrailId.apply((guardrailIdentifier) => [{ guardrailIdentifier, guardrailVersion: "1" }])),
  },
  violating: {
    "nothing declared": { doc: true, program: () => agent() },
    "an empty list": { isEnoughIfSet: ["guardrailConfigurations"], program: () => agent([]) },
    "a guardrail that the agent does not name": () => {
      guardrail();
      agent();
    },
  },
  undecided: {},
};
