import { catalogue } from "../../policies/catalogue";
import { JUDGED_ON } from "../../scripts/examples";
import { foundBy, type Preview, preview } from "./_engine";
import { type Noncompliant, testExample } from "./_example";

const NOTICE = "offline imitation of the AWS provider: nothing is created, and data sources answer with made-up values";
const urn = (type: string, name: string) => `urn:pulumi:dev::sftp-to-go::${type}::${name}`;
const day = (later: number) => new Date(Date.parse(JUDGED_ON) + later * 86_400_000).toISOString().slice(0, 10);

testExample(
  "sftp-to-go",
  { findings: 40, services: 10 },
  {
    compliant: (result) => {
      test("is previewed without a word but the imitation's own", () => {
        expect(result().diagnostics.filter((text) => !text.includes(NOTICE))).toEqual([]);
        expect(result().stderr).toBe("");
      });

      test("passed what was judged, and claims nothing of single resources", () => {
        const { passed } = result();
        expect(passed).toContain("s3-bucket-tls-only");
        expect(passed).toContain("transfer-server-secure-protocols");
        expect(passed).not.toContain("ebs-volume-encrypted");
        const ofResources = [...passed]
          .filter((policy) => policy.includes(" "))
          .map((policy) => policy.split(" ", 1)[0]);
        expect(new Set(ofResources)).toEqual(new Set(["hipaa-settings"]));
      });
    },
    noncompliant,
  },
);

function noncompliant(half: () => Noncompliant): void {
  /** A preview of the half with other settings, beside those of the example, and other levels. */
  const previewWith = (settings: object, levels: object = {}): Promise<Preview> => {
    const { workspace, config } = half();
    return preview(workspace, {
      ...config,
      ...levels,
      "hipaa-settings": { ...(config["hipaa-settings"] as object), ...settings },
    });
  };
  const without = (...gone: string[]) => half().planted.filter((line) => !gone.includes(line));

  test("is told in every message which paragraph asks for it and what to change", () => {
    for (const { message } of half().result.findings) {
      expect(message).toMatch(/Asked for by 45 CFR 164\.\d{3}\([a-z]\)/);
      expect(message).toMatch(/\nFix: \S/);
    }
  });

  test("settings change what is found", async () => {
    const result = await previewWith({
      designatedRegions: ["us-east-1", "us-west-2"],
      s3: { acceptServiceDefault: true },
    });
    expect(foundBy(result)).toEqual(
      without(
        "dropbox s3-bucket-default-encryption",
        "oregon provider-region-designated",
        "passwords resource-secondary-region-designated#replicas.region us-west-2",
      ),
    );
  });

  test("enforcement levels are the user's, also of what is off by default", async () => {
    const result = await previewWith({}, { all: "advisory", "transfer-server-secure-protocols": "disabled" });
    expect(result.exitCode).toBe(0);
    const isStrict = (line: string) => {
      const id = line.split(" ")[1]!.split("#", 1)[0];
      return catalogue.some((policy) => policy.id === id && policy.profile === "strict");
    };
    const lines = foundBy(result);
    expect(lines.filter((line) => !isStrict(line))).toEqual(without("scanners transfer-server-secure-protocols"));
    expect(lines).toContain("passwords secretsmanager-secret-customer-managed-key#replicas[0]");
  });

  describe("an exemption", () => {
    const exempting = (expires: string) => ({
      exemptions: [
        {
          policy: "transfer-server-secure-protocols",
          resource: urn("aws:transfer/server:Server", "scanners"),
          reason: "the scanners lie in a network of their own until they are replaced",
          approvedBy: "security officer",
          expires,
        },
      ],
    });

    test("takes the finding away while it is valid", async () => {
      const result = await previewWith(exempting(day(90)));
      expect(foundBy(result)).toEqual(without("scanners transfer-server-secure-protocols"));
    });

    test("brings it back when it has expired, and says so", async () => {
      const result = await previewWith(exempting(day(-1)));
      expect(foundBy(result)).toEqual(half().planted);
      const finding = result.findings.find(({ finding }) => finding === "transfer-server-secure-protocols");
      expect(finding?.message).toContain("The exemption approved by security officer expired on");
    });
  });

  describe("a mistake in the configuration", () => {
    test("of a type is refused by the engine before anything is judged", async () => {
      const result = await preview(half().workspace, { "hipaa-settings": { designatedRegions: "us-east-1" } });
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
      const result = await preview(half().workspace, { "hipaa-settings": settings });
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
    const result = await previewWith(
      {},
      { "lb-listener-tls-policy": "remediate", "apigateway-domain-tls-policy": "remediate" },
    );
    expect(foundBy(result)).toEqual(without("https lb-listener-tls-policy", "deliveries apigateway-domain-tls-policy"));
    expect(result.remediated["lb-listener-tls-policy"]).toMatchObject({
      before: { sslPolicy: "ELBSecurityPolicy-2016-08" },
      after: { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" },
    });
  });
}
