import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { PRIMARY } from "./_programs";

const ENCLAVE = { AWS: "arn:aws:iam::111122223333:role/enclave" };
const ATTESTED = {
  Condition: { StringEqualsIgnoreCase: { "kms:RecipientAttestation:ImageSha384": "0a1b2c3d4e5f" } },
};
const document = (...statements: object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement) => ({
      Effect: "Allow",
      Principal: ENCLAVE,
      Action: "kms:Decrypt",
      Resource: "*",
      ...statement,
    })),
  });
const key = (...statements: object[]) => new aws.kms.Key("clinic", { policy: document(...statements) });
const ADMIN = { Principal: { AWS: "arn:aws:iam::111122223333:role/admin" }, Action: ["kms:Put*", "kms:Describe*"] };
const ROOT = { Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*" };
const DENIAL = {
  Effect: "Deny",
  Principal: "*",
  Action: ["kms:Decrypt", "kms:GenerateDataKey*", "kms:GenerateRandom", "kms:DeriveSharedSecret"],
};
const denial = (operator: string, value: string) => ({
  ...DENIAL,
  Condition: { [operator]: { "kms:RecipientAttestation:PCR0": value } },
});
const UNATTESTED = denial("StringNotEqualsIgnoreCase", "0a1b2c3d4e5f");

export const cases: PolicyCases = {
  compliant: {
    "an attested enclave": { doc: true, program: () => key({ ...ATTESTED }, ADMIN) },
    "an external key": () => new aws.kms.ExternalKey("clinic", { policy: document(ATTESTED) }),
    "a replica": () => new aws.kms.ReplicaKey("clinic", { primaryKeyArn: PRIMARY, policy: document(ATTESTED) }),
    "an external replica": () =>
      new aws.kms.ReplicaExternalKey("clinic", { primaryKeyArn: PRIMARY, policy: document(ATTESTED) }),
    "a policy of its own": () =>
      new aws.kms.KeyPolicy("clinic", { keyId: "1234abcd-12ab-34cd-56ef-1234567890ab", policy: document(ATTESTED) }),
    "a refusal beside an allowance": () => key(ROOT, UNATTESTED),
    "a refusal where nothing is attested": () => key(ROOT, denial("Null", "true")),
  },
  violating: {
    "decryption beside it": { doc: true, findings: ["policy.Statement[1]"], program: () => key(ATTESTED, {}) },
    "data keys beside it": {
      findings: ["policy.Statement[1]"],
      program: () => key(ATTESTED, { Action: "kms:GenerateDataKey" }),
    },
    "pairs of data keys beside it": () => key(ATTESTED, { Action: ["kms:GenerateDataKeyPair"] }),
    "random bytes beside it": () => key(ATTESTED, { Action: "kms:GenerateRandom" }),
    "shared secrets beside it": () => key(ATTESTED, { Action: "kms:DeriveSharedSecret" }),
    "everything for the account": () => key(ATTESTED, ROOT),
    "another condition": () =>
      key(ATTESTED, { Condition: { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } } }),
    "where an attestation is sent": () =>
      key(ATTESTED, { Condition: { StringEqualsIfExists: { "kms:RecipientAttestation:PCR0": "0a1b2c3d4e5f" } } }),
    "a refusal of a part": () => key(ROOT, { ...UNATTESTED, Action: "kms:Decrypt" }),
    "a refusal of one principal": () => key(ROOT, { ...UNATTESTED, Principal: ENCLAVE }),
    "a refusal of the attested": () => key(ROOT, denial("Null", "false")),
    "a refusal of the attested by value": () => key(ROOT, denial("StringEquals", "0a1b2c3d4e5f")),
    "a refusal under another condition": () =>
      key(ROOT, {
        ...DENIAL,
        Condition: {
          StringNotEquals: { "kms:RecipientAttestation:PCR0": "0a1b2c3d4e5f", "kms:ViaService": "x" },
        },
      }),
    "no refusal": () =>
      key(ROOT, { ...UNATTESTED, Effect: "Allow", Principal: ADMIN.Principal, Action: "kms:Describe*" }),
  },
  undecided: {
    "a computed document": () => {
      const user = new aws.iam.User("late");
      const Statement = [
        { Effect: "Allow", Principal: { AWS: user.arn }, Action: "kms:Decrypt", Resource: "*", ...ATTESTED },
      ];
      new aws.kms.Key("clinic", { policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
  notApplicable: {
    "a key for no enclave": () => key(ROOT, {}),
    "AWS's default": () => new aws.kms.Key("clinic"),
  },
};
