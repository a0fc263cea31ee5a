import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

const CREDENTIALS = [
  ["redshiftConfiguration", "password"],
  ["splunkConfiguration", "hecToken"],
  ["httpEndpointConfiguration", "accessKey"],
  ["snowflakeConfiguration", "privateKey"],
] as const;

export default definePolicy({
  id: "firehose-destination-secret-managed",
  title: "Firehose takes destination credentials from Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: ["astro#secrets-backend", "aptible#password-management", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  whenAbsent: "A destination needs its credentials in the program or in a secret.",
  fix: "Set the destination's secretsManagerConfiguration: { enabled: true, secretArn, roleArn }.",
  peers: {
    guard: [
      "kinesis_firehose_redshift_destination_configuration_no_plaintext_password",
      "kinesis_firehose_splunk_destination_configuration_no_plaintext_password",
    ],
  },
  judge: (stream) =>
    CREDENTIALS.map(([configuration, credential]) => {
      const block = stream.block(configuration);
      const isManaged = block.bool("secretsManagerConfiguration.enabled").is(true);
      return violationIf(
        and(block.text(credential).isSet, isManaged.not),
        `${configuration}.${credential} is given in the program`,
        { detail: configuration },
      );
    }),
});
