import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const collaboration = (queryLogStatus: pulumi.Input<string>, allowClearText?: pulumi.Input<boolean>) =>
  new aws.cleanrooms.Collaboration("outcomes", {
    description: "Outcomes of treatment",
    creatorDisplayName: "Clinic",
    creatorMemberAbilities: ["CAN_QUERY", "CAN_RECEIVE_RESULTS"],
    queryLogStatus,
    ...(allowClearText !== undefined && {
      dataEncryptionMetadata: {
        allowClearText,
        allowDuplicates: false,
        allowJoinsOnColumnsWithDifferentNames: false,
        preserveNulls: false,
      },
    }),
  });

const membership = (queryLogStatus: string) =>
  new aws.cleanrooms.Membership("outcomes", {
    collaborationId: "1234abcd-12ab-34ab-56ef-1234567890ab",
    queryLogStatus,
  });

export const cases: PolicyCases = {
  compliant: {
    "queries are logged and clear text is kept out": { doc: true, program: () => collaboration("ENABLED", false) },
    "no encryption of columns": () => collaboration("ENABLED"),
    "a membership that logs queries": () => membership("ENABLED"),
  },
  violating: {
    "no logs, and clear text": {
      doc: true,
      findings: ["", "allowClearText"],
      program: () => collaboration("DISABLED", true),
    },
    "clear text": { findings: ["allowClearText"], program: () => collaboration("ENABLED", true) },
    "no logs": { findings: [""], program: () => collaboration("DISABLED", false) },
    "a membership that logs nothing": () => membership("DISABLED"),
  },
  undecided: {
    "a status that is computed": () => collaboration(new aws.kms.Key("key").description),
    "a flag that is computed": () =>
      collaboration(
        "ENABLED",
        new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
      ),
  },
};
