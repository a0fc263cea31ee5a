import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (args: Partial<aws.rds.InstanceArgs>, engine = "postgres") =>
  () =>
    new aws.rds.Instance("records", { engine, instanceClass: "db.m7g.large", allocatedStorage: 100, ...args });

const version = (engineVersion: string) => instance({ engineVersion });

const cluster =
  (engineVersion: string, engine = "aurora-postgresql") =>
  () =>
    new aws.rds.Cluster("claims", { engine, engineVersion });

export const cases: PolicyCases = {
  compliant: {
    "a current version": { doc: true, program: version("16.4") },
    "the version that mended 13": version("13.3"),
    "the version that mended 12": version("12.7"),
    "the version that mended 11": version("11.12"),
    "the version that mended 10": version("10.17"),
    "the version that mended 9.6": version("9.6.22"),
    "the major version alone": version("13"),
    "the older form of a major version alone": version("9.6"),
    "no version": instance({}),
    "another engine": instance({ engineVersion: "10.5" }, "mariadb"),
    "a restored instance, whose engine is not said": () =>
      new aws.rds.Instance("records", { instanceClass: "db.m7g.large", snapshotIdentifier: "records-2025" }),
    "a current version of Aurora": cluster("15.4"),
    "the version of Aurora that mended 11": cluster("11.9"),
    "the version of Aurora that mended 10": cluster("10.14"),
    "a version of Aurora of another numbering": cluster("8.0.mysql_aurora.3.08.0", "aurora-mysql"),
  },
  violating: {
    "the last version 13 that is vulnerable": { doc: true, program: version("13.2") },
    "an early version 13": version("13.1"),
    "the last version 12": version("12.6"),
    "the last version 11": version("11.11"),
    "the last version 10": version("10.16"),
    "the last version 9.6": version("9.6.21"),
    "the last version 9.5": version("9.5.25"),
    "the last version 9.4": version("9.4.26"),
    "the last version 9.3": version("9.3.25"),
    "with a revision of RDS": version("12.5-R1"),
    "a version as a number": instance({ engineVersion: 13.1 as never }),
    "another spelling of the engine": instance({ engineVersion: "13.2" }, "Postgres"),
    "the last version 11 of Aurora": cluster("11.8"),
    "the last version 10 of Aurora": cluster("10.13"),
    "an older version of Aurora": cluster("9.6.12"),
    "a cluster of PostgreSQL": cluster("13.2", "postgres"),
  },
  undecided: {
    "a computed version": () => instance({ engineVersion: new aws.kms.Key("key").arn })(),
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn, engineVersion: "13.2" })(),
  },
};
