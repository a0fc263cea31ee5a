import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../policies/catalogue";
import { Example } from "../../scripts/examples";
import { root } from "../../scripts/root";
import { Workspace } from "../../scripts/workspace";
import { foundBy, type Preview, preview } from "./_engine";

const example = join(root, "examples", "patient-exchange");
const config = JSON.parse(readFileSync(join(example, "hipaa.json"), "utf8"));
const NOTICE = "offline imitation of the AWS provider: nothing is created, and data sources answer with made-up values";
jest.setTimeout(600_000);

let compliant: Workspace;
let noncompliant: Workspace;

beforeAll(async () => {
  compliant = await Workspace.of(join(example, "compliant"), "e2e-compliant");
  noncompliant = await Workspace.of(join(example, "noncompliant"), "e2e-noncompliant");
});

const planted = Example.of("patient-exchange")
  .planted()
  .map(({ resource, finding }) => `${resource} ${finding}`)
  .sort();

const urn = (type: string, name: string) => `urn:pulumi:dev::patient-exchange::${type}::${name}`;

test("the compliant half passes, and the pack says nothing", async () => {
  const result = await preview(compliant, config);
  expect(result.findings).toEqual([]);
  expect(result.exitCode).toBe(0);
  expect(result.diagnostics.filter((text) => !text.includes(NOTICE))).toEqual([]);
  expect(result.stderr).toBe("");
});

test("what passed is what was judged", async () => {
  const { passed } = await preview(compliant, config);
  expect(passed).toContain("s3-bucket-tls-only");
  expect(passed).toContain("rds-instance-storage-encrypted");
  expect(passed).not.toContain("ebs-volume-encrypted");
  // Of single resources nothing is claimed.
  const ofResources = [...passed].filter((policy) => policy.includes(" ")).map((policy) => policy.split(" ", 1)[0]);
  expect(new Set(ofResources)).toEqual(new Set(["hipaa-settings"]));
});

describe("the noncompliant half", () => {
  let result: Preview;
  beforeAll(async () => {
    result = await preview(noncompliant, config);
  });

  test("is blocked by exactly the planted findings, once each", () => {
    expect(foundBy(result)).toEqual(planted);
    expect(result.exitCode).not.toBe(0);
  });

  test("is told in every message which paragraph asks for it and what to change", () => {
    for (const { message } of result.findings) {
      expect(message).toMatch(/Asked for by 45 CFR 164\.\d{3}\([a-z]\)/);
      expect(message).toMatch(/\nFix: \S/);
    }
  });

  test("is advised only where the catalogue advises", () => {
    const advice = result.findings.filter(({ level }) => level === "advisory").map(({ finding }) => finding);
    expect(advice.sort()).toEqual([
      "cloudwatch-log-group-kms-encrypted",
      "database-subnet-group-set",
      "ebs-volume-in-backup-plan",
      "ec2-instance-in-backup-plan",
      "lb-load-balancer-deletion-protection",
      "rds-database-deletion-protected",
      "rds-instance-multi-az",
      "secretsmanager-secret-rotation-enabled",
    ]);
  });
});

test("settings change what is found", async () => {
  const settings = {
    ...config["hipaa-settings"],
    designatedRegions: ["us-east-1", "eu-west-1"],
    s3: { acceptServiceDefault: true },
  };
  const result = await preview(noncompliant, { "hipaa-settings": settings });
  const gone = [
    "documents s3-bucket-default-encryption",
    "ireland provider-region-designated",
    "reporting resource-secondary-region-designated#replicas.region eu-west-1",
  ];
  expect(foundBy(result)).toEqual(planted.filter((line) => !gone.includes(line)));
});

test("enforcement levels are the user's, also of what is off by default", async () => {
  const result = await preview(noncompliant, { all: "advisory", "sqs-queue-encrypted": "disabled", ...config });
  expect(result.exitCode).toBe(0);
  const isStrict = (line: string) => {
    const id = line.split(" ")[1]!.split("#", 1)[0];
    return catalogue.some((policy) => policy.id === id && policy.profile === "strict");
  };
  const lines = foundBy(result);
  expect(lines.filter((line) => !isStrict(line))).toEqual(
    planted.filter((line) => !line.includes("sqs-queue-encrypted")),
  );
  expect(lines).toContain("application lb-target-group-encrypted");
  expect(lines).toContain("reporting secretsmanager-secret-customer-managed-key#replicas[0]");
});

describe("an exemption", () => {
  const exempt = (expires: string) => ({
    "hipaa-settings": {
      ...config["hipaa-settings"],
      exemptions: [
        {
          policy: "ebs-volume-encrypted",
          resource: urn("aws:ebs/volume:Volume", "scans"),
          reason: "test images of phantoms, no patients",
          approvedBy: "security officer",
          expires,
        },
      ],
    },
  });
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test("takes the finding away while it is valid", async () => {
    const result = await preview(noncompliant, exempt(inDays(90)));
    expect(foundBy(result)).toEqual(planted.filter((line) => line !== "scans ebs-volume-encrypted"));
  });

  test("brings it back when it has expired, and says so", async () => {
    const result = await preview(noncompliant, exempt(inDays(-1)));
    expect(foundBy(result)).toEqual(planted);
    const [finding] = result.findings.filter(({ resource }) => resource === "scans");
    expect(finding?.message).toContain("The exemption approved by security officer expired on");
  });
});

describe("a mistake in the configuration", () => {
  test("of a type is refused by the engine before anything is judged", async () => {
    const result = await preview(noncompliant, { "hipaa-settings": { designatedRegions: "us-east-1" } });
    expect(result.exitCode).not.toBe(0);
    expect(`${result.stdout}${result.stderr}`).toMatch(/designatedRegions/);
    expect(result.findings).toEqual([]);
  });

  test("is told with its place and the remedy, all at once", async () => {
    const exemption = {
      policy: "ebs-volume-encrypted",
      resource: "scans",
      reason: "r",
      approvedBy: "a",
      expires: "soon",
    };
    const settings = {
      designatedRegion: ["us-east-1"],
      inboundCidrSafelist: ["198.51.100.0/33"],
      exemptions: [exemption],
    };
    const result = await preview(compliant, { "hipaa-settings": settings });
    expect(result.exitCode).not.toBe(0);
    const told = result.findings
      .filter(({ message }) => message.includes("hipaa-settings."))
      .map(({ message }) => message.split("\n")[1]);
    expect(told).toEqual([
      "hipaa-settings.designatedRegion: there is no such setting; did you mean designatedRegions?",
      "hipaa-settings.inboundCidrSafelist[0]: write a range in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32.",
      "hipaa-settings.exemptions[0].resource: write the resource's URN, which begins with urn:pulumi:, or a pattern with *.",
      "hipaa-settings.exemptions[0].expires: write a day as YYYY-MM-DD.",
    ]);
  });
});

test("a remediation changes the property, and the finding is gone", async () => {
  const result = await preview(noncompliant, {
    ...config,
    "lb-listener-tls-policy": "remediate",
    "sqs-queue-encrypted": "remediate",
  });
  const gone = ["https lb-listener-tls-policy", "arrivals sqs-queue-encrypted"];
  expect(foundBy(result)).toEqual(planted.filter((line) => !gone.includes(line)));
  expect(result.remediated["lb-listener-tls-policy"]).toMatchObject({
    before: { sslPolicy: "ELBSecurityPolicy-2016-08" },
    after: { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" },
  });
});
