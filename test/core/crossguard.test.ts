import * as aws from "@pulumi/aws";
import type { Policies, ResourceValidationPolicy } from "@pulumi/policy";
import { toCrossGuard } from "../../policies/core/crossguard";
import type { ResourceRecord } from "../../policies/core/graph";
import { definePolicy, notApplicable, type Policy, violationIf, violationUnless } from "../../policies/core/policy";
import { flag } from "../../policies/core/settings";
import { Truth } from "../../policies/core/truth";
import { analyze } from "../../testing/analyzer";
import { recordsOf } from "../../testing/program";

const QUEUE = "aws:sqs/queue:Queue";
const TOPIC = "aws:sns/topic:Topic";
const NOW = new Date("2026-06-15T00:00:00Z");

const common = {
  title: "Queues are good",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  whenAbsent: "They are not.",
  fix: "Make them good",
} as const satisfies Partial<Policy>;

const lenient = flag("sqs.lenient", { fallback: false, description: "" });

const queuePolicy = definePolicy({
  ...common,
  id: "sqs-good",
  resources: [QUEUE, "aws:sqs/other:Other"],
  settings: [lenient],
  judge: (queue, { settings }) =>
    violationUnless(
      queue
        .text("name")
        .is("good")
        .or(Truth.of(settings.get(lenient))),
      "name is not good",
    ),
});

const stackPolicy = definePolicy({
  ...common,
  id: "sqs-subscribed",
  resources: [QUEUE],
  companions: { topics: { types: [TOPIC], from: "kmsMasterKeyId" } },
  judge: (queue, { companionsOf }) => {
    if (queue.text("name").is("aside").state === "true") return notApplicable("it is aside");
    return violationUnless(companionsOf(queue).topics.exist, "No topic");
  },
});

const failing = definePolicy({
  ...common,
  id: "sqs-failing",
  resources: [QUEUE],
  judge: () => {
    throw new Error("first line\nsecond line");
  },
});

const queues = (...names: string[]) =>
  recordsOf(() => {
    for (const name of names) new aws.sqs.Queue(name, { name });
  });

const run = async (policies: Policy[], records: ResourceRecord[], settings: Record<string, unknown> = {}) =>
  analyze(toCrossGuard(policies, { settings, now: () => NOW }), records);

const byPolicy = <T extends { policy: string }>(list: readonly T[], id: string): T[] =>
  list.filter(({ policy }) => policy === id);

test("a violation says what, who asks for it, the fix, and its name", async () => {
  const { diagnostics } = await run([queuePolicy], await queues("bad"));
  expect(diagnostics).toEqual([
    {
      policy: "sqs-good",
      urn: "urn:pulumi:stack::project::aws:sqs/queue:Queue::bad",
      level: "mandatory",
      message: [
        "Queues are good. Asked for by 45 CFR 164.312(a)(2)(iv) Encryption and decryption (addressable); also Astro.",
        "name is not good.",
        "Fix: Make them good.",
        "[sqs-good]",
      ].join("\n"),
    },
  ]);
});

test("what a policy does not speak of is not applicable, and what it passes is not", async () => {
  const { diagnostics, notApplicable: not } = await run([queuePolicy, stackPolicy], await queues("good", "aside"));
  expect(diagnostics.map(({ policy, urn }) => [policy, urn.split("::").at(-1)])).toEqual([
    ["sqs-good", "aside"],
    ["sqs-subscribed", "good"],
  ]);
  expect(byPolicy(not, "sqs-good")).toMatchObject([
    { urn: "", reason: expect.stringContaining("violated: see its resources") },
  ]);
});

test("a policy of resources passes once a stack: where each resource that it speaks of has been judged and passed", async () => {
  const reasons = async (records: ResourceRecord[]) =>
    byPolicy((await run([queuePolicy], records)).notApplicable, "sqs-good").map(({ reason }) => reason);
  expect(await reasons(await queues("good"))).toEqual([]);
  expect(await reasons(await recordsOf(() => new aws.sns.Topic("topic")))).toEqual([
    "Policy only applies to resources of type 'sqs.Queue and 1 more'",
  ]);
});

test("the engine is told of policies of the stack, so that it says of no resource that a policy passed", () => {
  const policies = toCrossGuard([queuePolicy, { ...queuePolicy, id: "sqs-fixed", remediates: true }, stackPolicy]);
  const { makeAnalyzerInfo } = require("@pulumi/policy/protoutil");
  const { PolicyType } = require("@pulumi/pulumi/proto/analyzer_pb");
  const listed: { getName(): string; getPolicyType(): number }[] = makeAnalyzerInfo("pack", "1", "mandatory", {
    policies,
  }).getPoliciesList();
  const ofStack = listed.filter((policy) => policy.getPolicyType() === PolicyType.POLICY_TYPE_STACK);
  expect(ofStack.map((policy) => policy.getName())).toEqual(["sqs-good", "sqs-fixed", "sqs-subscribed"]);
});

test("a stack in which a policy has nothing to judge, or sets everything aside, is not applicable to it", async () => {
  const none = await run([stackPolicy], await recordsOf(() => new aws.sns.Topic("topic")));
  expect(byPolicy(none.notApplicable, "sqs-subscribed")).toHaveLength(1);
  const aside = await run([stackPolicy], await queues("aside"));
  expect(byPolicy(aside.notApplicable, "sqs-subscribed")).toMatchObject([
    { reason: expect.stringContaining("it is aside") },
  ]);
});

test("a stack that passes is neither told nor not applicable", async () => {
  const records = await recordsOf(() => {
    const topic = new aws.sns.Topic("topic");
    new aws.sqs.Queue("queue", { kmsMasterKeyId: topic.id });
  });
  const { diagnostics, notApplicable: not } = await run([stackPolicy], records);
  expect(diagnostics).toEqual([]);
  expect(byPolicy(not, "sqs-subscribed")).toEqual([]);
});

test("a policy that fails is a violation with its id, never a pass and never a stack trace", async () => {
  const { diagnostics } = await run([failing], await queues("good"));
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message).toContain("The policy failed and judged nothing: first line\nFix: report this");
  expect(diagnostics[0]?.message).not.toContain("second line");
});

describe("what is undecided", () => {
  const computed = () =>
    recordsOf(() => {
      new aws.sqs.Queue("queue", { name: new aws.sns.Topic("topic").arn });
    });

  test("is an advisory note that names the property, and no pass", async () => {
    const { diagnostics, notApplicable: not } = await run([queuePolicy], await computed());
    expect(diagnostics).toMatchObject([{ policy: "hipaa-notes", level: "advisory" }]);
    expect(diagnostics[0]?.message).toContain(
      "It cannot be judged whether name is not good: name is not known before the deployment. [sqs-good]",
    );
    expect(byPolicy(not, "sqs-good")).toMatchObject([{ urn: "", reason: expect.stringContaining("undecided: ") }]);
  });

  test("is one note where the same value is missing to several policies", async () => {
    const { diagnostics } = await run([queuePolicy, { ...queuePolicy, id: "sqs-fine" }], await computed());
    expect(diagnostics.map(({ message }) => message.split("\n").at(-1))).toEqual([
      "2 policies cannot judge it, as name is not known before the deployment: sqs-good and sqs-fine.",
    ]);
  });

  test("is nothing where that is set, and still no pass", async () => {
    const { diagnostics, notApplicable: not } = await run([queuePolicy], await computed(), { onUnknown: "ignore" });
    expect(diagnostics).toEqual([]);
    expect(byPolicy(not, "sqs-good")).toHaveLength(1);
  });

  test("is a violation where that is set", async () => {
    const { diagnostics } = await run([queuePolicy], await computed(), { onUnknown: "fail" });
    expect(diagnostics).toMatchObject([{ policy: "sqs-good", level: "mandatory" }]);
  });
});

describe("settings", () => {
  test("reach the policies", async () => {
    expect((await run([queuePolicy], await queues("bad"), { sqs: { lenient: true } })).diagnostics).toEqual([]);
  });

  test("with mistakes are a violation of the stack, once, and have no effect", async () => {
    const records = await queues("bad", "worse");
    const { diagnostics } = await run([queuePolicy], records, { sqs: { lenient: "yes" }, lenent: 1 });
    const told = byPolicy(diagnostics, "hipaa-settings").map((found) => found.message.split("\n")[1]);
    expect(told).toEqual([
      "hipaa-settings.sqs.lenient: write true or false.",
      expect.stringContaining("hipaa-settings.lenent: there is no such setting"),
    ]);
    expect(byPolicy(diagnostics, "sqs-good")).toHaveLength(2);
  });
});

describe("exemptions", () => {
  const exemption = (change: object = {}) => ({
    policy: "sqs-good",
    resource: "*::bad",
    reason: "a test queue",
    approvedBy: "security",
    expires: "2026-12-31",
    ...change,
  });

  test("a valid one makes the finding not applicable, with its reason", async () => {
    const { diagnostics, notApplicable: not } = await run([queuePolicy], await queues("bad"), {
      exemptions: [exemption()],
    });
    expect(diagnostics).toEqual([]);
    expect(byPolicy(not, "sqs-good")).toMatchObject([
      { reason: expect.stringContaining("exempt until 2026-12-31, approved by security: a test queue") },
    ]);
  });

  test("an expired one brings the violation back, and says so", async () => {
    const settings = { exemptions: [exemption({ expires: "2026-06-14" })] };
    const { diagnostics } = await run([queuePolicy], await queues("bad"), settings);
    expect(diagnostics.map(({ policy }) => policy)).toEqual(["sqs-good"]);
    expect(diagnostics[0]?.message).toContain("The exemption approved by security expired on 2026-06-14.");
  });

  test("one that expires soon, or covers nothing, is a note on the stack", async () => {
    const settings = { exemptions: [exemption({ expires: "2026-06-20" }), exemption({ resource: "*::gone" })] };
    const { diagnostics } = await run([queuePolicy], await queues("bad"), settings);
    expect(diagnostics.map(({ policy, level }) => [policy, level])).toEqual([
      ["hipaa-notes", "advisory"],
      ["hipaa-notes", "advisory"],
    ]);
    expect(diagnostics.map(({ message }) => message).join()).toMatch(
      /expires on 2026-06-20.*covers nothing in this stack/s,
    );
  });
});

test("where hipaa-settings is switched off, every policy still judges by the defaults", async () => {
  const policies = toCrossGuard([queuePolicy, stackPolicy], { now: () => NOW });
  const without: Policies = policies.map((policy) =>
    policy.name === "hipaa-settings" ? Object.assign(Object.create(policy), { enforcementLevel: "disabled" }) : policy,
  );
  const { diagnostics } = await analyze(without, await queues("bad", "good"));
  expect(diagnostics.map(({ policy }) => policy)).toEqual(["sqs-good", "sqs-subscribed", "sqs-subscribed"]);
});

test("calls that overlap do not get into each other's way", async () => {
  const policies = toCrossGuard([queuePolicy], { now: () => NOW });
  const lists = await Promise.all(["good", "bad"].map((name) => queues(name)));
  const mixed = Array.from({ length: 20 }, (_, index) => lists[index % 2] as ResourceRecord[]);
  const answers = await Promise.all(mixed.map((records) => analyze(policies, records)));
  expect(answers.map(({ diagnostics }) => diagnostics.length)).toEqual(mixed.map((_, index) => index % 2));
});

test("metadata says which paragraph asks for it and what to do", () => {
  const [, policy] = toCrossGuard([queuePolicy]);
  expect(policy).toMatchObject({
    name: "sqs-good",
    enforcementLevel: "mandatory",
    severity: "high",
    framework: { name: "HIPAA Security Rule", reference: "164.312(a)(2)(iv)" },
    remediationSteps: "Make them good",
    tags: ["hipaa", "sqs", "encryption-at-rest", "standard"],
  });
});

test("a policy of the strict profile is off until the user turns it on", () => {
  const [, policy] = toCrossGuard([{ ...queuePolicy, profile: "strict" }]);
  expect(policy?.enforcementLevel).toBe("disabled");
});

describe("remediation", () => {
  const fixing = definePolicy({
    ...common,
    id: "sqs-fixed",
    resources: [QUEUE],
    remediates: true,
    judge: (queue) =>
      violationIf(queue.bool("sqsManagedSseEnabled").is(false), "not encrypted", {
        set: { sqsManagedSseEnabled: true },
      }),
  });

  async function remediate(props: Record<string, unknown>, settings: Record<string, unknown> = {}) {
    const policies = toCrossGuard([fixing], { settings, now: () => NOW });
    const policy = policies[1] as ResourceValidationPolicy;
    const { makeRemediateRpcFun } = require("@pulumi/policy/server");
    const { makeAnalyzerInfo } = require("@pulumi/policy/protoutil");
    makeAnalyzerInfo("pack", "1", "mandatory", { policies });
    const analyzer = require("@pulumi/pulumi/proto/analyzer_pb");
    const { toStruct } = require("../../offline/wire");
    const request = new analyzer.AnalyzeRequest();
    request.setType(QUEUE);
    request.setUrn("urn:pulumi:stack::project::aws:sqs/queue:Queue::bad");
    request.setProperties(toStruct(props));
    request.setOptions(new analyzer.AnalyzerResourceOptions());
    const on = [Object.assign(Object.create(policy), { enforcementLevel: "remediate" })];
    const rpc = makeRemediateRpcFun("pack", "1", "mandatory", on);
    const response = await new Promise<{ getRemediationsList(): { getProperties(): { toJavaScript(): unknown } }[] }>(
      (resolve, reject) =>
        rpc({ request }, (error: Error | null, answer: never) => (error ? reject(error) : resolve(answer))),
    );
    return response.getRemediationsList().map((found) => found.getProperties().toJavaScript());
  }

  const secretName = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value: "q" };

  test("sets the property and leaves the rest as it was, secrets too", async () => {
    expect(await remediate({ sqsManagedSseEnabled: false, name: secretName })).toEqual([
      { sqsManagedSseEnabled: true, name: secretName },
    ]);
  });

  test("changes nothing where nothing is wrong, or where the finding is exempt", async () => {
    expect(await remediate({ sqsManagedSseEnabled: true })).toEqual([]);
    const exemption = { policy: "sqs-fixed", resource: "*", reason: "r", approvedBy: "a", expires: "2026-12-31" };
    expect(await remediate({ sqsManagedSseEnabled: false }, { exemptions: [exemption] })).toEqual([]);
  });
});
