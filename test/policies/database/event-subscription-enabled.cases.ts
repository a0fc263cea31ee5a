import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const topic = "arn:aws:sns:us-east-1:111122223333:database-events";

type Enabled = pulumi.Input<boolean> | undefined;
const flag = (enabled: Enabled) => (enabled === undefined ? {} : { enabled });

const databases = (enabled?: Enabled) => () =>
  new aws.rds.EventSubscription("events", { snsTopic: topic, ...flag(enabled) });
const documents = (enabled?: Enabled) => () =>
  new aws.docdb.EventSubscription("events", { snsTopicArn: topic, ...flag(enabled) });
const referrals = (enabled?: Enabled) => () =>
  new aws.neptune.EventSubscription("events", { snsTopicArn: topic, ...flag(enabled) });
const warehouse = (enabled?: Enabled) => () =>
  new aws.redshift.EventSubscription("events", { snsTopicArn: topic, ...flag(enabled) });
const migration = (enabled?: Enabled) => () =>
  new aws.dms.EventSubscription("events", {
    snsTopicArn: topic,
    sourceType: "replication-task",
    eventCategories: ["failure"],
    ...flag(enabled),
  });

export const cases: PolicyCases = {
  compliant: {
    "a subscription that is enabled": { doc: true, program: databases(true) },
    "nothing said": databases(),
    "true in text": databases("true" as never),
    DocumentDB: documents(true),
    Neptune: referrals(),
    Redshift: warehouse(true),
    "the migration service": migration(),
  },
  violating: {
    "a subscription that is disabled": { doc: true, program: databases(false) },
    "false in text": databases("false" as never),
    DocumentDB: documents(false),
    Neptune: referrals(false),
    Redshift: warehouse(false),
    "the migration service": migration(false),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      databases(key.arn.apply((arn) => arn !== ""))();
    },
  },
};
