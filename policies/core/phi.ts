import { Fact } from "./fact";
import { choices, texts } from "./settings";
import { open } from "./wire";

/*
 * What identifies a person in names, tags and texts: 45 CFR 164.514(b)(2) lists the identifiers; here are those whose
 * form gives them away. Nothing here hands out what was found. Mandatory policies lean on it: account ids, ARNs,
 * versions, dates, hashes, UUIDs, ranges and ids of AWS are none.
 */

/** The detectors, with the words a message has for what they find. */
const DETECTED = {
  ssn: "a Social Security number",
  medicalRecordNumber: "a medical record number",
  healthPlanNumber: "a number of a member of a health plan",
  dateOfBirth: "a date of birth",
  phone: "a telephone number",
  email: "a person's e-mail address",
} as const;

export type Detector = keyof typeof DETECTED;
export const DETECTORS = Object.keys(DETECTED) as readonly Detector[];
export const wordsFor = (detector: Detector): string => DETECTED[detector];

export const phiSettings = {
  detectors: choices("phi.detectors", DETECTORS, {
    fallback: DETECTORS,
    description: "Which identifiers of persons are looked for in names, tags, records and inline content.",
  }),
  staffEmailDomains: texts("phi.staffEmailDomains", {
    fallback: [],
    description: "Domains whose e-mail addresses are those of staff, and no PHI; subdomains included.",
  }),
} as const;

// Four digits in a row stand in each number and date looked for, but for a Medicare number.
const MAY_HOLD = /\d{4}|@|[1-9][a-z][a-z0-9]\d/i;

/** A cheap test that all texts with an identifier in them pass. */
export const mayIdentify = (text: string): boolean => MAY_HOLD.test(text);

/** The first of the detectors that finds something in the text. */
export function identifierIn(
  text: string,
  detectors: readonly Detector[],
  staffDomains: readonly string[] = [],
): Detector | undefined {
  if (!mayIdentify(text)) return undefined;
  return detectors.find((detector) => SEARCHES[detector](text, staffDomains));
}

type Search = (text: string, staffDomains: readonly string[]) => boolean;

const SEARCHES: Readonly<Record<Detector, Search>> = {
  ssn: (text) => holds(text, SSN, isNoCode) || SSN_WITH_WORD.test(text),
  medicalRecordNumber: (text) => holds(text, RECORD_NUMBER, isNoIdOrDate),
  healthPlanNumber: (text) =>
    holds(text, PLAN_NUMBER, isNoIdOrDate) || MEDICARE.test(text) || MEDICARE_PLAIN.test(text),
  dateOfBirth: (text) => BIRTH.test(text) || holds(text, DATE, isBesideName),
  phone: (text) => holds(text, PHONE, isOfPerson) || PHONE_WITH_WORD.test(text),
  email: (text, staffDomains) => text.includes("@") && personalAddressesIn(text, staffDomains).length > 0,
};

type Check = (match: RegExpExecArray, text: string) => boolean;

function holds(text: string, pattern: RegExp, isMeant: Check): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isMeant(match, text)) return true;
  }
  return false;
}

// Area, group and serial number as the SSA gave them out; with a word before it, also without hyphens.
const AREA = "(?!000|666|9\\d\\d)\\d{3}";
const SSN = new RegExp(
  `(?<![0-9A-Za-z])(?<!\\d[-_])${AREA}([-_])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![0-9A-Za-z])(?![-_]\\d)`,
  "g",
);
const SSN_WITH_WORD = new RegExp(
  `(?<![a-z])(?:ssn|social[-_ ]?security(?:[-_ ]?(?:no|num|number))?)[-_:=# ./]{0,3}${AREA}[-_ ]?(?!00)\\d{2}[-_ ]?(?!0000)\\d{4}(?!\\d)`,
  "i",
);
// Codes that are written like one: cost centres, ports, article numbers.
const CODE =
  /(?:cost|cent(?:er|re)|gl|cc|po|sku|part|port|ports|rule|allow|deny|priority|build|ticket|version|release|v)[-_ #:=]{0,2}(?:tcp|udp)?[-_]?$/i;

const isNoCode: Check = (match, text) => !CODE.test(text.slice(Math.max(0, match.index - 24), match.index));

const RECORD_NUMBER =
  /(?<![a-z])(?:mrn|medrec|medical[-_ ]?record(?:[-_ ]?(?:no|num|number))?|patient[-_ ]?(?:id|no|num|number)|mr ?#)[-_:=#/. ]{0,2}[a-z]{0,2}(\d{5,12})(?![0-9a-z])|(?<![a-z])patient[-_/ ](\d{5,12})(?![0-9a-z])/gi;

const PLAN_NUMBER =
  /(?<![a-z])(?:(?:member|subscriber|beneficiary|insurance|insured|policy[-_ ]?holder|health[-_ ]?plan|medicaid)[-_ ]?(?:id|no|num|number)|medicaid|hicn?)[-_:=# ]{0,2}[a-z]{0,3}(\d{5,12})[a-z]{0,2}(?![0-9a-z])/gi;

// CMS's format of the Medicare Beneficiary Identifier, which has no S, L, O, I, B and Z.
const L = "[AC-HJKMNP-RT-Y]";
const LN = "[0-9AC-HJKMNP-RT-Y]";
const MBI = (hyphen: string) => `[1-9]${L}${LN}\\d${hyphen}${L}${LN}\\d${hyphen}${L}{2}\\d{2}(?![A-Za-z0-9])`;
const MEDICARE = new RegExp(
  `(?<![A-Za-z0-9])${MBI("-")}|(?:mbi|medicare)[-_:=# ]{0,2}(?:id|no|num|number)?[-_:=# ]{0,2}${MBI("-?")}`,
  "i",
);
const MEDICARE_PLAIN = new RegExp(`(?<![A-Za-z0-9])${MBI("")}`);

/** Twelve digits are an account id, and what reads as a day is a day. */
const isNoIdOrDate: Check = (match) => {
  const digits = match[1] ?? match[2] ?? "";
  return digits.length < 12 && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d\d)?$/.test(digits);
};

const YEAR = "(?:19|20)\\d{2}";
const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH_NAME = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const BIRTH_DATE = [
  `${YEAR}[-_/.]${MONTH}[-_/.]${DAY}(?!\\d)`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${MONTH}[-_/.]${DAY}[-_/.]${YEAR}(?!\\d)`,
  `(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${YEAR}(?!\\d)`,
  `${DAY}[-_ ]${MONTH_NAME}[-_ .]{1,2}${YEAR}(?!\\d)`,
  `${MONTH_NAME}[-_ .]{1,2}${DAY},?[-_ ]${YEAR}(?!\\d)`,
].join("|");
const BIRTH = new RegExp(
  `(?<![a-z])(?:dob|d\\.o\\.b\\.?|birth[-_ ]?(?:date|day)|date[-_ ]?of[-_ ]?birth|born(?:[-_ ]on)?)[-_:= ]{0,2}(?:${BIRTH_DATE})`,
  "i",
);

// Beside a name, a date counts only of years from which infrastructure has no dates of its own.
const OLD_YEAR = "(?:19\\d{2}|200\\d|201\\d)";
const DATE = new RegExp(
  `(?<!\\d)(?:${OLD_YEAR}([-_/.]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])|${MONTH}([-_/.])${DAY}\\2${OLD_YEAR})(?!\\d)`,
  "g",
);

/** A given name within the three words before the date. */
const isBesideName: Check = (match, text) => {
  const words = text
    .slice(Math.max(0, match.index - 60), match.index)
    .toLowerCase()
    .split(/[^a-z]+/);
  return words
    .filter((word) => word !== "")
    .slice(-3)
    .some((word) => GIVEN_NAMES.has(word));
};

// Common given names (SSA's lists), less those that are also words, places, or names of software.
const GIVEN_NAMES = new Set(
  (
    "james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven " +
    "paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan gary nicholas eric jonathan " +
    "stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond jerry dennis tyler aaron jose adam " +
    "nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger sean gerald carl harold dylan arthur " +
    "lawrence jesse bryan joe billy bruce albert willie gabriel alan juan louis wayne ralph randy eugene vincent russell " +
    "elijah bobby philip johnny bradley luis carlos miguel antonio mary patricia jennifer linda elizabeth barbara susan " +
    "jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah " +
    "stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha " +
    "katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren " +
    "kelly christina ruth joan judith evelyn hannah andrea megan cheryl jacqueline teresa abigail sophia martha sara gloria " +
    "janice kathryn ann isabella judy julia denise marilyn danielle beverly natalie theresa diana brittany kayla alexis lori " +
    "jane ana rosa carmen guadalupe priya fatima wei mohammed ahmed"
  ).split(" "),
);

const PHONE =
  /(?<![0-9A-Za-z])(?<!\d[.-])(?:\+?1[-. ])?(?:\(([2-9]\d{2})\) ?|([2-9]\d{2})[-. ])[2-9]\d{2}[-. ]\d{4}(?![0-9A-Za-z])(?![.-]\d)|\+1([2-9]\d{2})[2-9]\d{6}(?!\d)/g;
const PHONE_WITH_WORD =
  /(?<![a-z])(?:phone|tel(?:ephone)?|mobile|cell|sms|fax|call)(?:[-_ ]?(?:no|num|number))?[-_:=# ]{0,2}(?:\+?1[-. ]?)?(?!20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))[2-9]\d{2}[2-9]\d{6}(?!\d)/i;
const TOLL_FREE = new Set(["800", "833", "844", "855", "866", "877", "888"]);

/** Numbers that are free to call are those of organisations. */
const isOfPerson: Check = (match, text) =>
  !TOLL_FREE.has(match[1] ?? match[2] ?? match[3] ?? "") && isNoCode(match, text);

// What stands after :// or before a : and a path is an address of a machine.
const ADDRESS =
  /(?<![\w.%+-])(?<!:\/\/)(?<!:\/\/[^\s/]{1,60})([\w.%+-]{1,64})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24})(?![\w@:-])/gi;
const SERVICE_WORDS = new Set(
  (
    "noreply no reply donotreply alert alerts alarm alarms ops devops sre oncall support help helpdesk info admin admins " +
    "administrator root postmaster hostmaster webmaster abuse security billing account accounts sales team teams platform " +
    "infra infrastructure cloud aws data engineering eng it dev developer developers notification notifications notify noc " +
    "soc compliance privacy legal hr finance marketing contact office service services svc ci cd build deploy bot system " +
    "daemon mailer mail bounce bounces dmarc rua ruf report reports monitoring monitor pagerduty opsgenie jira git github " +
    "gitlab portal app api test example user username name email address backup backups dba db sysadmin network patients " +
    "appointments scheduling claims desk frontdesk reception hello inquiries feedback newsletter news jobs careers press"
  ).split(" "),
);
const MACHINE_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|gserviceaccount\.com|amazonaws\.com|internal|local)$/i;

/** The e-mail addresses of persons in a text, each once, in lower case. */
function personalAddressesIn(text: string, staffDomains: readonly string[]): string[] {
  const found = new Set<string>();
  for (const [, local, domain] of text.matchAll(ADDRESS) as Iterable<[string, string, string]>) {
    const host = domain.toLowerCase();
    const isStaff = staffDomains.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`));
    const isService = local
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => SERVICE_WORDS.has(word));
    if (!isStaff && !isService && !MACHINE_DOMAIN.test(host)) found.add(`${local}@${host}`.toLowerCase());
  }
  return [...found];
}

/** How many different e-mail addresses of persons and telephone numbers a text holds. */
export function countContacts(
  text: string,
  detectors: readonly Detector[],
  staffDomains: readonly string[],
): { readonly email: number; readonly phone: number } {
  const phones = detectors.includes("phone") ? (text.match(PHONE) ?? []).map((phone) => phone.replace(/\D/g, "")) : [];
  const emails = detectors.includes("email") ? personalAddressesIn(text, staffDomains) : [];
  return { email: emails.length, phone: new Set(phones).size };
}

/**
 * The texts of a tree that may hold an identifier, as facts; of what is not known, nothing. Most resources have none,
 * so that nothing is made for what is passed over.
 *
 * @param isMeant whether the texts under a property's name are looked at; those of a list are under its property's
 * @param isClosed whether what stands under a name is not looked into
 */
export function suspectTexts(
  tree: unknown,
  isMeant: (key: string) => boolean,
  isClosed: (key: string) => boolean,
): Fact<string>[] {
  return collect(tree, "", isMeant, isClosed)?.map(({ path, value }) => Fact.known(path, value)) ?? [];
}

interface Suspect {
  path: string;
  readonly value: string;
}

function collect(
  value: unknown,
  key: string,
  isMeant: (key: string) => boolean,
  isClosed: (key: string) => boolean,
): Suspect[] | undefined {
  if (typeof value === "string") return isMeant(key) && mayIdentify(value) ? [{ path: "", value }] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  let found: Suspect[] | undefined;
  const isList = Array.isArray(value);
  for (const step in value) {
    if (!isList && isClosed(step)) continue;
    const inner = open((value as Record<string, unknown>)[step]);
    const suspects = collect(inner, isList ? key : step, isMeant, isClosed);
    if (!suspects) continue;
    for (const suspect of suspects) suspect.path = joined(isList ? `[${step}]` : step, suspect.path);
    found = found ? found.concat(suspects) : suspects;
  }
  return found;
}

const joined = (above: string, below: string): string =>
  below === "" || below.startsWith("[") ? above + below : `${above}.${below}`;
