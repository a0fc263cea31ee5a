import { carriesOneOf, classificationTags } from "../core/classification";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "resource-phi-classification-tag",
  title: "Data stores say whether they hold PHI",
  family: "access-control",
  citations: ["164.310(d)(1)", "164.308(a)(1)(ii)(A)"],
  sources: ["aptible#access-authorization", "aptible#criticality-analysis"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:s3/bucket:Bucket",
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:dynamodb/table:Table",
    "aws:efs/fileSystem:FileSystem",
    "aws:sqs/queue:Queue",
    "aws:sns/topic:Topic",
    "aws:lambda/function:Function",
    "aws:ec2/instance:Instance",
  ],
  settings: [classificationTags],
  whenAbsent: "Nobody knows what it holds.",
  fix: "Give the resource, or defaultTags of its provider, one of the tags of classification.tags.",
  judge(resource, { settings }) {
    return onlyIf(Truth.of(settings.get(classificationTags).length > 0), "classification.tags is empty", () =>
      violationUnless(
        carriesOneOf(resource, classificationTags, settings),
        "tags do not say whether the resource holds PHI: none of classification.tags is there",
      ),
    );
  },
});
