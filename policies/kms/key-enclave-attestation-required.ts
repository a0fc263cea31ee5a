import type { Block } from "../core/fact";
import {
  type Condition,
  conditions,
  coversAction,
  isAllow,
  isDeny,
  isForEveryone,
  isPositive,
  statements,
} from "../core/iam";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { and, some, Truth } from "../core/truth";
import { WITH_POLICY } from "./_shared";

// The operations that a key answers into an enclave (AWS KMS, "Condition keys for AWS Nitro Enclaves").
const OPERATIONS = [
  "kms:Decrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyPair",
  "kms:GenerateRandom",
  "kms:DeriveSharedSecret",
];
const WORDS = "lets the key of an enclave decrypt without attestation";

const isAttestation = ({ key }: Condition): boolean => key.startsWith("kms:recipientattestation:");

/** Whether a statement holds for attested enclaves only. */
const isAttested = (statement: Block): Truth =>
  conditions(statement).some((condition) =>
    isAttestation(condition) && isPositive(condition.operator) ? condition.values.isEmpty.not : Truth.false,
  );

/** Whether a statement refuses an operation to whoever is not attested: the paired Deny. */
const refusesUnattested = (statement: Block, operation: string): Truth =>
  and(
    isDeny(statement),
    isForEveryone(statement),
    coversAction(statement, operation),
    conditions(statement).every((condition) => {
      if (!isAttestation(condition)) return Truth.false;
      if (condition.operator === "null") return condition.values.every((value) => value.is("true"));
      return Truth.of(condition.operator.startsWith("stringnot"));
    }),
  );

export default definePolicy({
  id: "kms-key-enclave-attestation-required",
  title: "Keys meant for Nitro Enclaves decrypt only for an attested enclave",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)"],
  sources: ["aptible#access-authorization", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "strict",
  resources: WITH_POLICY,
  whenAbsent: "AWS's default policy asks for no attestation, and is not judged.",
  fix: "Put the kms:RecipientAttestation condition on every statement that allows Decrypt, GenerateDataKey or kms:*.",
  peers: {
    prowler: [
      "kms_key_enclave_attestation_not_enforced",
      "kms_key_enclave_attestation_bypassable_path",
      "kms_key_enclave_attestation_no_deployment_binding",
    ],
  },
  judge(key) {
    const all = statements(key.json("policy"));
    const isEnclaveKey = all.some((statement) =>
      conditions(statement).some((condition) => Truth.of(isAttestation(condition))),
    );
    const isRefused = (operation: string) => all.some((statement) => refusesUnattested(statement, operation));
    return onlyIf(isEnclaveKey, "the policy speaks of no enclave", () =>
      all.collect(
        (statement) =>
          violationIf(
            and(
              isAllow(statement),
              isAttested(statement).not,
              some(OPERATIONS, (operation) => and(coversAction(statement, operation), isRefused(operation).not)),
            ),
            `${statement.path} ${WORDS}`,
            { detail: statement.path },
          ),
        orUndecided(`A statement ${WORDS}`),
      ),
    );
  },
});
