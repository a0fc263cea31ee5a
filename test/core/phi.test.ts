import { countContacts, DETECTORS, type Detector, identifierIn, suspectTexts, wordsFor } from "../../policies/core/phi";
import { UNKNOWN } from "../../policies/core/wire";
import { ordinaryVariables } from "../corpora/environment";
import { ordinaryNames, ordinaryTags } from "../corpora/ordinary";
import { identifiers } from "../corpora/phi";

const IDENTIFIERS = DETECTORS.filter((detector) => detector !== "phone" && detector !== "email");
const valueIn = (line: string) => line.slice(line.indexOf("=") + 1);
// Every fourth one was kept for measuring.
const kept = (lines: readonly string[]) => lines.filter((_, index) => index % 4 === 3);

describe("of what stands in real infrastructure", () => {
  const share = (lines: readonly string[], detectors: readonly Detector[]) =>
    lines.filter((line) => identifierIn(line, detectors) !== undefined).length / lines.length;

  test("there is enough to tell", () => {
    expect(ordinaryNames.length + ordinaryTags.length).toBeGreaterThanOrEqual(330);
    expect(identifiers.length).toBeGreaterThanOrEqual(120);
  });

  test("at most 1 % of ordinary names are taken for identifiers", () => {
    expect(share(ordinaryNames, DETECTORS)).toBeLessThanOrEqual(0.01);
    expect(share(kept(ordinaryNames), DETECTORS)).toBeLessThanOrEqual(0.01);
  });

  test("at most 1 % of ordinary tags and variables are taken for identifiers", () => {
    expect(share(ordinaryTags, IDENTIFIERS)).toBeLessThanOrEqual(0.01);
    expect(share(ordinaryTags.map(valueIn), IDENTIFIERS)).toBeLessThanOrEqual(0.01);
    expect(share(ordinaryVariables, IDENTIFIERS)).toBeLessThanOrEqual(0.01);
  });

  test("at least 95 % of identifiers are found", () => {
    const texts = identifiers.map((line) => line.slice(line.indexOf("|") + 1));
    expect(share(texts, DETECTORS)).toBeGreaterThanOrEqual(0.95);
    expect(share(kept(texts), DETECTORS)).toBeGreaterThanOrEqual(0.95);
  });
});

const found = (text: string, staffDomains: readonly string[] = []) => identifierIn(text, DETECTORS, staffDomains);

test.each<[Detector, readonly string[], readonly string[]]>([
  [
    "ssn",
    [
      "219-09-9998",
      "patient-219-09-9998",
      "a_219_09_9998_b",
      "SSN 219099998",
      "ssn:219 09 9998",
      "socialSecurityNumber=219099998",
    ],
    [
      "000-12-3456",
      "666-12-3456",
      "912-12-3456",
      "219-00-9998",
      "219-09-0000",
      "219-09-99981",
      "1219-09-9998",
      "a219-09-9998",
      "1-219-09-9998",
      "219-09-9998-1",
      "219-09_9998",
      "219099998",
      "cc-100-20-3000",
      "allow-tcp-443-80-8080",
      "lesson-219099998",
    ],
  ],
  [
    "medicalRecordNumber",
    [
      "mrn-00123456",
      "MRN: E10023456",
      "medicalRecordNumber 778812",
      "patientId-90011223",
      "patient-1048576",
      "MR# 00345612",
    ],
    [
      "mrn-1234",
      "mrn-lookup-00123456",
      "mrn-20260131",
      "mrn-111122223333",
      "patient-2026013112",
      "patient-records-1048576",
      "mrn-1234567f",
    ],
  ],
  [
    "healthPlanNumber",
    [
      "member-id-123456789",
      "memberId: W123456789",
      "medicaid-12345678",
      "1EG4-TE5-MK73",
      "1eg4-te5-mk73",
      "mbi-1eg4te5mk73",
      "1EG4TE5MK73",
    ],
    [
      "member-1234567",
      "member-id-1234",
      "member-id-111122223333",
      "medicare-2026",
      "0EG4-TE5-MK73",
      "1SG4-TE5-MK73",
      "1eg4te5mk73",
      "x1EG4-TE5-MK73",
      "1EG4-TE5-MK731",
    ],
  ],
  [
    "dateOfBirth",
    [
      "dob-1961-04-12",
      "DOB: 04/12/1961",
      "dob 19610412",
      "dob_04121961",
      "DOB 12 Apr 1961",
      "dob: April 12, 1961",
      "born on 1961-04-12",
      "birthDate=2026-01-15",
      "jane-roe-1961-04-12",
      "Roe, Mary Q. 4/12/1961",
      "robert-19610412",
    ],
    [
      "1961-04-12",
      "dob-19611341",
      "dob-1961-13-12",
      "newborn-2026",
      "adobe-1961-04-12",
      "jane-roe-2026-01-31",
      "export-1961-04-12",
      "jane-and-a-lot-of-words-1961-04-12",
      "jane-1961-04_12",
      "jane-119610412",
      "dob-1961-04-123",
    ],
  ],
  [
    "phone",
    [
      "212-555-0142",
      "(212) 555-0142",
      "+1 212 555 0142",
      "212.555.0142",
      "+12125550142",
      "phone-2125550142",
      "tel:12125550142",
    ],
    [
      "112-555-0142",
      "212-155-0142",
      "212-555-01421",
      "1212-555-0142",
      "3.212.555.0142",
      "212-555-0142.3",
      "800-555-0142",
      "+18885550142",
      "2125550142",
      "sku 212-555-0142",
      "hotel-2125550142",
      "call-2026013112",
    ],
  ],
  [
    "email",
    [
      "jane.roe@gmail.com",
      "Jane <j.roe+x@hospital.org>",
      "mailto:jane@clinic.co.uk",
      "welcome/jane.roe@gmail.com.html",
    ],
    [
      "noreply@clinic.org",
      "front-desk@clinic.org",
      "git@github.com:clinic/portal.git",
      "ssh://jane@git.clinic.org/portal",
      "postgres://jane:x@records.clinic.org/db",
      "react@18.2.0",
      "jane@host",
      "jane@example.com",
      "jane@project.iam.gserviceaccount.com",
      "@gmail.com",
    ],
  ],
])("%s", (detector, texts, others) => {
  expect(texts.map((text) => [text, identifierIn(text, [detector])])).toEqual(texts.map((text) => [text, detector]));
  expect(others.filter((text) => identifierIn(text, [detector]))).toEqual([]);
  expect(
    identifierIn(
      texts[0]!,
      DETECTORS.filter((other) => other !== detector),
    ),
  ).toBeUndefined();
  expect(wordsFor(detector)).toMatch(/^an? /);
});

test("addresses of staff are none of persons", () => {
  expect(found("jane.roe@Clinic.org", ["clinic.org"])).toBeUndefined();
  expect(found("jane.roe@icu.clinic.org", ["Clinic.org"])).toBeUndefined();
  expect(found("jane.roe@myclinic.org", ["clinic.org"])).toBe("email");
  expect(found("jane.roe@clinic.org, jane.roe@gmail.com", ["clinic.org"])).toBe("email");
});

test("contacts are counted once each", () => {
  const text =
    "jane.roe@gmail.com Jane.Roe@gmail.com ann@gmail.com info@gmail.com 212-555-0142 (212) 555-0142 212-555-0143";
  expect(countContacts(text, DETECTORS, [])).toEqual({ email: 2, phone: 2 });
  expect(countContacts(text, ["email"], ["gmail.com"])).toEqual({ email: 0, phone: 0 });
});

test("the texts of a tree that may hold an identifier, with their paths", () => {
  const tree = {
    name: "mrn-00123456",
    size: 12345,
    plain: "mrn-00123456",
    tags: { name: "mrn-00123456" },
    rules: [{ name: "a" }, { name: "mrn-1234567", inner: { name: ["x", "219-09-9998"] } }, UNKNOWN, null],
    secret: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value: { name: "jane@x.org" } },
  };
  const texts = suspectTexts(
    tree,
    (key) => key === "name",
    (key) => key === "tags",
  );
  const shown = texts.map((text) =>
    text.fold({ known: (value) => [text.path, value], absent: () => [], gap: () => [] }),
  );
  expect(shown).toEqual([
    ["name", "mrn-00123456"],
    ["rules[1].name", "mrn-1234567"],
    ["rules[1].inner.name[1]", "219-09-9998"],
    ["secret.name", "jane@x.org"],
  ]);
});

/** A text that is built to be searched for long. */
test.each([
  ["digits", "1".repeat(60_000)],
  ["groups of digits", "219-".repeat(15_000)],
  ["half numbers", "219-09-".repeat(8_000)],
  ["words", "mrn-".repeat(15_000)],
  ["dots", "a.".repeat(30_000)],
  ["ats", "a@".repeat(30_000)],
  ["half addresses", "://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@a.".repeat(1_200)],
  ["hosts", `a@${"a.".repeat(30_000)}`],
  ["births", "born on ".repeat(7_000)],
  ["dates", "1961-04-".repeat(7_000)],
  ["names and dates", "jane 1961-04-1 ".repeat(4_000)],
  ["telephones", "phone 212555".repeat(5_000)],
])("%s take no long time", (_, text) => {
  const began = performance.now();
  found(`${text} 1234`);
  countContacts(text, DETECTORS, []);
  expect(performance.now() - began).toBeLessThan(2000);
});
