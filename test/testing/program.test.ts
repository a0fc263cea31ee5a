import * as aws from "@pulumi/aws";
import { recordsOf } from "../../testing/program";

test("gives inputs, unknown outputs and what a property is computed from", async () => {
  const records = await recordsOf(() => {
    const bucket = new aws.s3.Bucket("documents");
    new aws.s3.BucketPolicy("policy", { bucket: bucket.id, policy: bucket.arn.apply((arn) => arn) });
  });
  const [stack, provider, bucket, policy] = records;
  expect(stack).toMatchObject({ type: "pulumi:pulumi:Stack" });
  expect(provider).toMatchObject({ type: "pulumi:providers:aws", props: { region: "us-east-1" } });
  expect(bucket?.props.bucket).toMatch(/^documents-[0-9a-f]{7}$/);
  expect(policy?.props.bucket).toBe("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
  expect(policy?.propertyDependencies).toEqual({ bucket: [bucket?.urn], policy: [bucket?.urn] });
});

test("says what the provider would refuse, and what the engine would", async () => {
  const odd = () => new aws.s3.Bucket("documents", { versioning: { enabld: true } as never });
  await expect(recordsOf(odd)).rejects.toThrow(
    "The provider refuses versioning.enabld of aws:s3/bucket:Bucket documents",
  );
  const twice = () => [1, 2].map(() => new aws.sqs.Queue("queue"));
  await expect(recordsOf(twice)).rejects.toThrow(
    "The engine refuses a second resource urn:pulumi:stack::project::aws:sqs/queue:Queue::queue",
  );
});
