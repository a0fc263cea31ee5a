import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Config = aws.types.input.opensearch.DomainClusterConfig;

const spread = {
  zoneAwarenessEnabled: true,
  zoneAwarenessConfig: { availabilityZoneCount: 3 },
  instanceCount: 3,
  dedicatedMasterEnabled: true,
  dedicatedMasterCount: 3,
};

const domain =
  (change: Config, clusterConfig: Config = spread) =>
  () =>
    new aws.opensearch.Domain("records", {
      engineVersion: "OpenSearch_2.17",
      clusterConfig: { ...clusterConfig, ...change },
    });

const older = (change: aws.types.input.elasticsearch.DomainClusterConfig) => () =>
  new aws.elasticsearch.Domain("records", { clusterConfig: { ...spread, ...change } });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "three zones with three masters": { doc: true, program: domain({}) },
    "more of both": domain({ instanceCount: 6, dedicatedMasterCount: 5 }),
    "numbers in text": domain({ instanceCount: "3" as never, dedicatedMasterCount: "3" as never }),
    "with standby": domain({ multiAzWithStandbyEnabled: true }),
    "with standby alone": domain({}, { multiAzWithStandbyEnabled: true }),
    "the older resource": older({}),
  },
  violating: {
    "nothing said": {
      doc: true,
      program: () => new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17" }),
    },
    "one zone": domain({ zoneAwarenessEnabled: false }),
    "two instances": domain({ instanceCount: 2 }),
    "no number of instances": domain({ instanceCount: undefined }),
    "no masters": domain({ dedicatedMasterEnabled: false }),
    "no number of masters": domain({ dedicatedMasterCount: undefined }),
    "without standby, and two masters": domain({ multiAzWithStandbyEnabled: false, dedicatedMasterCount: 2 }),
    "one zone on the older resource": older({ zoneAwarenessEnabled: false }),
    "nothing said on the older resource": () => new aws.elasticsearch.Domain("records"),
  },
  undecided: {
    "a flag that is computed": () => domain({ zoneAwarenessEnabled: computed() })(),
    "standby that is computed": () => domain({ multiAzWithStandbyEnabled: computed() }, {})(),
    "a number that is computed": () =>
      domain({ instanceCount: new aws.kms.Key("key").arn.apply((arn) => arn.length) })(),
  },
};
