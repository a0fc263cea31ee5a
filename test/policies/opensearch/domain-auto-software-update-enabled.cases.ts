import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (softwareUpdateOptions?: aws.opensearch.DomainArgs["softwareUpdateOptions"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", softwareUpdateOptions });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "updates are automatic": { doc: true, program: domain({ autoSoftwareUpdateEnabled: true }) },
    'the text "true"': domain({ autoSoftwareUpdateEnabled: "true" as never }),
    "a list of one": domain([{ autoSoftwareUpdateEnabled: true }] as never),
  },
  violating: {
    "nothing said": { doc: true, program: domain() },
    "an explicit false": domain({ autoSoftwareUpdateEnabled: false }),
    "empty options": domain({}),
    "a list of one": domain([{ autoSoftwareUpdateEnabled: false }] as never),
  },
  undecided: {
    "a flag that is computed": () => domain({ autoSoftwareUpdateEnabled: computed() })(),
    "options that are computed": () =>
      domain(computed().apply((autoSoftwareUpdateEnabled) => ({ autoSoftwareUpdateEnabled })))(),
  },
};
