import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Config = aws.types.input.bedrock.GuardrailSensitiveInformationPolicyConfig;

const guardrail = (sensitiveInformationPolicyConfig?: pulumi.Input<Config>) =>
  new aws.bedrock.Guardrail("assistant", {
    blockedInputMessaging: "The assistant does not answer this",
    blockedOutputsMessaging: "The assistant does not answer this",
    sensitiveInformationPolicyConfig,
  });

const names = (action: pulumi.Input<string>, more: object = {}) => ({ type: "NAME", action, ...more });

const pii =
  (...piiEntitiesConfigs: ReturnType<typeof names>[]) =>
  () =>
    guardrail({ piiEntitiesConfigs });

const regex = (action: string) => () =>
  guardrail({ regexesConfigs: [{ name: "record", pattern: "MRN-[0-9]{8}", action }] });

export const cases: PolicyCases = {
  compliant: {
    "names are anonymised": { doc: true, program: pii(names("ANONYMIZE")) },
    "names are blocked": pii(names("BLOCK")),
    "record numbers are blocked": regex("BLOCK"),
    "one of two kinds": pii(names("NONE"), { type: "EMAIL", action: "ANONYMIZE" }),
    "on the way out only": pii(names("BLOCK", { inputEnabled: false })),
    "on the way in only, by an action of its own": pii(names("NONE", { inputAction: "BLOCK" })),
  },
  violating: {
    "nothing declared": { doc: true, program: () => guardrail() },
    "an empty configuration": () => guardrail({}),
    "empty lists": () => guardrail({ piiEntitiesConfigs: [], regexesConfigs: [] }),
    "names are only detected": pii(names("NONE")),
    "record numbers are only detected": regex("NONE"),
    "both sides are turned off": pii(names("BLOCK", { inputEnabled: false, outputEnabled: false })),
    "both sides only detect": pii(names("BLOCK", { inputAction: "NONE", outputAction: "NONE" })),
    "one side is turned off, the other only detects": pii(
      names("ANONYMIZE", { inputEnabled: "false", outputAction: "NONE" }),
    ),
  },
  undecided: {
    "an action that is computed": () => pii(names(new aws.kms.Key("key").arn))(),
    "a configuration that is computed": () =>
      guardrail(new aws.kms.Key("key").arn.apply(() => ({ piiEntitiesConfigs: [names("BLOCK")] }))),
  },
};
