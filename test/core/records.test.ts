import { evaluate } from "../../policies/core/evaluate";
import { RecordsError, recordsOfDeployment } from "../../policies/core/records";
import policy from "../../policies/s3/bucket-default-encryption";

const BUCKET = "aws:s3/bucket:Bucket";
const urn = (type: string, name: string) => `urn:pulumi:dev::clinic::${type}::${name}`;
const provider = {
  urn: urn("pulumi:providers:aws", "default"),
  type: "pulumi:providers:aws",
  id: "p1",
  inputs: { region: "us-east-1" },
};
const bucket = {
  urn: urn(BUCKET, "documents"),
  type: BUCKET,
  id: "documents-1",
  inputs: { bucket: "documents-1" },
  outputs: { bucket: "documents-1", arn: "arn:aws:s3:::documents-1" },
  provider: `${provider.urn}::p1`,
  propertyDependencies: { tags: [] },
};
const exported = (...resources: object[]) => ({ version: 3, deployment: { resources } });

test("resources of an exported stack are read, with their provider", () => {
  const [, record] = recordsOfDeployment(exported(provider, bucket));
  expect(record).toMatchObject({
    type: BUCKET,
    name: "documents",
    id: "documents-1",
    props: { bucket: "documents-1" },
    provider: { urn: provider.urn, props: { region: "us-east-1" } },
  });
});

test("what is about to be deleted is left out, and outputs stand in where there are no inputs", () => {
  const records = recordsOfDeployment(exported({ ...bucket, delete: true }, { ...bucket, inputs: {} }));
  expect(records).toHaveLength(1);
  expect(records[0]?.props).toEqual(bucket.outputs);
});

test("they can be judged without an engine", () => {
  const { evaluations } = evaluate(recordsOfDeployment(exported(provider, bucket)), { policies: [policy] });
  expect(evaluations.map(({ verdict }) => verdict.kind)).toEqual(["violation"]);
});

test("a secret that a state file keeps encrypted is not known", () => {
  const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:abc" };
  const rules = [{ applyServerSideEncryptionByDefault: { sseAlgorithm: secret } }];
  const CONFIGURATION = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
  const configuration = { urn: urn(CONFIGURATION, "c"), type: CONFIGURATION, inputs: { bucket: "documents-1", rules } };
  const { evaluations } = evaluate(recordsOfDeployment(exported(bucket, configuration)), { policies: [policy] });
  expect(evaluations.map(({ verdict }) => verdict.kind)).toEqual(["undecided", "not applicable"]);
});

test.each([[null], ["text"], [{}], [{ deployment: {} }]])("%j is refused with the remedy", (document) => {
  expect(() => recordsOfDeployment(document)).toThrow(RecordsError);
  expect(() => recordsOfDeployment(document)).toThrow("give a file that `pulumi stack export` wrote");
});

test("a resource without a URN is named by its place", () => {
  expect(() => recordsOfDeployment(exported(provider, { type: BUCKET }))).toThrow(
    "deployment.resources[1] has no urn or type",
  );
});
