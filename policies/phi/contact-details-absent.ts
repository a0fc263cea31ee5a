import type { Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { countContacts, type Detector, phiSettings } from "../core/phi";
import { definePolicy, type Finding } from "../core/policy";
import {
  BUCKETS_AND_KEYS,
  contactsOn,
  detecting,
  findingsOn,
  findingsOnTags,
  INLINE,
  INLINED,
  identified,
  inlineTexts,
  LISTED,
  namesOf,
  type Places,
  PUBLISHED,
  SCHEMAS,
  TAGGED,
  textsAt,
} from "./_shared";

// Types that hold addresses of staff or services by design.
const OF_STAFF =
  /^aws:(?:iam\/(?:user|group|role):|identitystore\/|ssoadmin\/|quicksight\/|transfer\/user:|workmail\/|chatbot\/|ses\/|sesv2\/|sns\/|budgets\/)/;
const STAFF_PROPERTY = /contact|username$/i;
const STAFF_TAGS =
  /owner|contact|team|maintainer|billing|author|responsible|email|support|oncall|pager|requester|approver|by$/;

/** Whether a tag names who cares for a resource. */
const isOfStaff = (key: string): boolean => STAFF_TAGS.test(key.toLowerCase().replace(/[^a-z]/g, ""));

// DNS records carry addresses by design.
const PUBLIC: Places = {
  "aws:acmpca/certificateAuthority:CertificateAuthority": [
    "certificateAuthorityConfiguration.subject.commonName",
    "certificateAuthorityConfiguration.subject.givenName",
    "certificateAuthorityConfiguration.subject.surname",
  ],
  "aws:cloudfront/distribution:Distribution": ["comment"],
};

const NAMED: readonly (readonly [Places, string])[] = [
  [BUCKETS_AND_KEYS, LISTED],
  [SCHEMAS, LISTED],
  [PUBLIC, PUBLISHED],
];

/** One address may be that of a service; three are a list of persons. */
const MANY = 3;

function onInline(text: Fact<string>, detectors: readonly Detector[], staffDomains: readonly string[]): Finding[] {
  return text.fold<Finding[]>({
    known: (value) => {
      const counts = inlineTexts(value).map((inner) => countContacts(inner, detectors, staffDomains));
      const many = (["email", "phone"] as const).find((kind) => counts.some((count) => count[kind] >= MANY));
      return many ? [identified(text.path, many, INLINED)] : [];
    },
    absent: () => [],
    gap: () => [],
  });
}

const ownNames = (resource: Resource): Fact<string>[] =>
  OF_STAFF.test(resource.type) ? [] : namesOf(resource).filter(({ path }) => !STAFF_PROPERTY.test(path));

export default definePolicy({
  id: "phi-contact-details-absent",
  title: "Names, tags and inline content hold no telephone numbers and e-mail addresses of persons",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: [
    "stitch#names-without-phi",
    "stitch#database-metadata-without-phi",
    "stitch#web-service-metadata-without-phi",
    "astro#metadata-without-phi",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:*", "pulumi:providers:aws"],
  settings: [phiSettings.detectors, phiSettings.staffEmailDomains],
  whenAbsent: "The logical name is judged.",
  fix: "Use an opaque id; name domains of staff in the setting phi.staffEmailDomains.",
  judge(resource, { settings }) {
    const [detectors, staffDomains] = [contactsOn(settings), settings.get(phiSettings.staffEmailDomains)];
    const detect = detecting(detectors, staffDomains);
    const found = [
      ...findingsOn(ownNames(resource), resource, detect, LISTED),
      ...findingsOnTags(resource, detect, TAGGED, isOfStaff),
    ];
    const ofLogicalName = OF_STAFF.test(resource.type) ? undefined : detect(resource.name);
    if (ofLogicalName) found.unshift(identified("the logical name", ofLogicalName, LISTED));
    for (const [places, readers] of NAMED) {
      const texts = textsAt(resource, places).filter(({ path }) => !STAFF_PROPERTY.test(path));
      found.push(...findingsOn(texts, resource, detect, readers));
    }
    return found.concat(textsAt(resource, INLINE).flatMap((text) => onInline(text, detectors, staffDomains)));
  },
});
