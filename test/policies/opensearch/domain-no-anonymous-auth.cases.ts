import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (advancedSecurityOptions?: aws.opensearch.DomainArgs["advancedSecurityOptions"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", advancedSecurityOptions });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: domain({ enabled: true, anonymousAuthEnabled: false }) },
    "nothing said": domain({ enabled: true }),
    "no access control": domain(),
    "while access control is off": domain({ enabled: false, anonymousAuthEnabled: true }),
  },
  violating: {
    "anonymous users": { doc: true, program: domain({ enabled: true, anonymousAuthEnabled: true }) },
    'the text "true"': domain({ enabled: "true" as never, anonymousAuthEnabled: "True" as never }),
    "a list of one": domain([{ enabled: true, anonymousAuthEnabled: true }] as never),
  },
  undecided: {
    "a flag that is computed": () => domain({ enabled: true, anonymousAuthEnabled: computed() })(),
    "access control that is computed": () => domain({ enabled: computed(), anonymousAuthEnabled: true })(),
  },
};
