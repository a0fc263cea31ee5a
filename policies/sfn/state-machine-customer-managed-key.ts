import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sfn-state-machine-customer-managed-key",
  title: "State machines and activities use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sfn/stateMachine:StateMachine", "aws:sfn/activity:Activity"],
  whenAbsent: "AWS_OWNED_KEY.",
  fix: 'Set encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId }.',
  peers: { prowler: ["stepfunctions_statemachine_encrypted_with_cmk"] },
  judge: mustBeOneOf("encryptionConfiguration.type", ["CUSTOMER_MANAGED_KMS_KEY"], "a key of AWS is used"),
});
