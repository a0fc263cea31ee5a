import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance = (more: Partial<aws.rds.InstanceArgs> = {}) =>
  new aws.rds.Instance("claims", { instanceClass: "db.r8g.large", engine: "postgres", ...more });

const cluster = (more: Partial<aws.rds.ClusterArgs> = {}) =>
  new aws.rds.Cluster("claims", { engine: "aurora-postgresql", ...more });

export const cases: PolicyCases = {
  compliant: {
    "backups are kept": { doc: true, program: () => instance({ deleteAutomatedBackups: false }) },
    "a cluster's backups are kept": () => cluster({ deleteAutomatedBackups: false }),
  },
  violating: {
    "nothing said": { doc: true, program: () => instance() },
    "an explicit true": () => instance({ deleteAutomatedBackups: true }),
    "nothing said of a cluster": () => cluster(),
  },
  undecided: {
    "a flag that is computed": () =>
      instance({ deleteAutomatedBackups: new aws.kms.Key("claims").arn.apply((arn) => arn === "") }),
  },
};
