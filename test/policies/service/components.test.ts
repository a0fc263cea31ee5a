import { evaluate } from "../../../policies/core/evaluate";
import policy from "../../../policies/service/hipaa-eligible";

// What @pulumi/awsx and the mixins of @pulumi/aws make; the mocks of the case files know no components.
test.each(["aws:lb:ApplicationLoadBalancer", "aws:s3:BucketEventSubscription"])("%s is no service", (type) => {
  const record = { type, name: "portal", urn: `urn:pulumi:dev::clinic::${type}::portal`, props: {} };
  const { evaluations } = evaluate([record], { policies: [policy] });
  expect(evaluations.map(({ verdict }) => verdict.kind)).toEqual(["not applicable"]);
});
