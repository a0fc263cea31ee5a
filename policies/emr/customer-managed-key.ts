import type { Resource } from "../core/graph";
import { definePolicy, type Finding, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";
import { and, or, Truth } from "../core/truth";

const CLUSTER = "aws:emr/cluster:Cluster";
const APPLICATION = "aws:emrserverless/application:Application";

const KEYS: Readonly<Record<string, string>> = {
  [CLUSTER]: "logEncryptionKmsKeyId",
  "aws:emr/studio:Studio": "encryptionKeyArn",
  "aws:emrcontainers/jobTemplate:JobTemplate": "kmsKeyArn",
};

// Where a serverless application keeps logs: with the service, unless that is turned off, and in S3 where it says so.
const PERSISTENCE = "monitoringConfiguration.managedPersistenceMonitoringConfiguration";
const S3 = "monitoringConfiguration.s3MonitoringConfiguration";

function keyOf(resource: Resource, property: string, isUsed = Truth.true): Finding {
  const finding = mustNameOwnKey(property)(resource);
  return { ...finding, violated: and(isUsed, finding.violated), detail: property };
}

export default definePolicy({
  id: "emr-customer-managed-key",
  title: "EMR logs, studios and job templates use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...Object.keys(KEYS), APPLICATION],
  whenAbsent: "Keys of the services are used.",
  fix: "Set logEncryptionKmsKeyId (encryptionKeyArn, kmsKeyArn): key.arn.",
  judge(resource) {
    if (resource.type === APPLICATION) {
      const isPersisted = resource.bool(`${PERSISTENCE}.enabled`).is(false).not;
      return [
        keyOf(resource, `${PERSISTENCE}.encryptionKeyArn`, isPersisted),
        keyOf(resource, `${S3}.encryptionKeyArn`, resource.text(`${S3}.logUri`).isSet),
      ];
    }
    return onlyIf(or(Truth.of(resource.type !== CLUSTER), resource.text("logUri").isSet), "writes no logs", () =>
      keyOf(resource, KEYS[resource.type]!),
    );
  },
});
