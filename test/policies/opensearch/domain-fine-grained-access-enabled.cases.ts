import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Options = aws.opensearch.DomainArgs["advancedSecurityOptions"];

const domain = (advancedSecurityOptions?: Options) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", advancedSecurityOptions });

const older = (advancedSecurityOptions?: aws.elasticsearch.DomainArgs["advancedSecurityOptions"]) => () =>
  new aws.elasticsearch.Domain("records", { advancedSecurityOptions });

const masterUserOptions = { masterUserArn: "arn:aws:iam::111122223333:role/records-administrator" };

export const cases: PolicyCases = {
  compliant: {
    "access control with a role as its master": { doc: true, program: domain({ enabled: true, masterUserOptions }) },
    'the text "true"': domain({ enabled: "true" as never }),
    "a list of one": domain([{ enabled: true }] as never),
    "the older resource": older({ enabled: true, masterUserOptions }),
  },
  violating: {
    "nothing said": { doc: true, program: domain() },
    "an explicit false": domain({ enabled: false }),
    "a master user alone": domain({ masterUserOptions } as never),
    "nothing said on the older resource": older(),
    "an explicit false on the older resource": older({ enabled: false }),
  },
  undecided: {
    "a flag that is computed": () => domain({ enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })(),
    "options that are computed": () => {
      const masterUserArn = new aws.iam.Role("administrator", { assumeRolePolicy: "{}" }).arn;
      domain(masterUserArn.apply((arn) => ({ enabled: true, masterUserOptions: { masterUserArn: arn } })))();
    },
  },
};
