import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";
import { or, Truth } from "../core/truth";

const CLUSTER = "aws:emr/cluster:Cluster";
const KEYS: Readonly<Record<string, readonly string[]>> = {
  [CLUSTER]: ["logEncryptionKmsKeyId"],
  "aws:emr/studio:Studio": ["encryptionKeyArn"],
  "aws:emrserverless/application:Application": [
    "monitoringConfiguration.managedPersistenceMonitoringConfiguration.encryptionKeyArn",
  ],
  "aws:emrcontainers/jobTemplate:JobTemplate": ["kmsKeyArn"],
};

export default definePolicy({
  id: "emr-customer-managed-key",
  title: "EMR logs, studios and job templates use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(KEYS),
  whenAbsent: "Keys of the services are used.",
  fix: "Set logEncryptionKmsKeyId (encryptionKeyArn, kmsKeyArn): key.arn.",
  judge: (resource) =>
    onlyIf(or(Truth.of(resource.type !== CLUSTER), resource.text("logUri").isSet), "writes no logs", () =>
      (KEYS[resource.type] ?? []).map((property) => ({ ...mustNameOwnKey(property)(resource), detail: property })),
    ),
});
