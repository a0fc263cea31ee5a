import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (advancedSecurityOptions?: aws.opensearch.DomainArgs["advancedSecurityOptions"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", advancedSecurityOptions });

const older = (internalUserDatabaseEnabled: boolean) => () =>
  new aws.elasticsearch.Domain("records", { advancedSecurityOptions: { enabled: true, internalUserDatabaseEnabled } });

const masterUserOptions = { masterUserArn: "arn:aws:iam::111122223333:role/records-administrator" };

export const cases: PolicyCases = {
  compliant: {
    "users of IAM": {
      doc: true,
      program: domain({ enabled: true, internalUserDatabaseEnabled: false, masterUserOptions }),
    },
    "nothing said": domain({ enabled: true, masterUserOptions }),
    "no access control": domain(),
    "the older resource": older(false),
  },
  violating: {
    "users of the domain's own": { doc: true, program: domain({ enabled: true, internalUserDatabaseEnabled: true }) },
    'the text "true"': domain({ enabled: true, internalUserDatabaseEnabled: "true" as never }),
    "the older resource": older(true),
  },
  undecided: {
    "a flag that is computed": () => {
      const internalUserDatabaseEnabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      domain({ enabled: true, internalUserDatabaseEnabled })();
    },
  },
};
