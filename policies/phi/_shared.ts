import type { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { DETECTORS, type Detector, identifierIn, phiSettings, suspectTexts, wordsFor } from "../core/phi";
import { type Finding, violationIf } from "../core/policy";
import { textsIn } from "../core/secrets";
import type { Settings } from "../core/settings";
import { Truth } from "../core/truth";

/*
 * Where identifiers of persons are looked for. Each place belongs to one policy, so that one fault is one finding; what
 * is not known yet was not written into the program, and is not spoken of.
 */

export type Places = Readonly<Record<string, readonly string[]>>;

/** Paths may lead through lists; `.*` at the end stands for every text below. */
export const BUCKETS_AND_KEYS: Places = {
  "aws:lightsail/bucket:Bucket": ["name"],
  "aws:s3/accessPoint:AccessPoint": ["name"],
  "aws:s3/bucket:Bucket": ["bucket", "bucketPrefix"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["rules.prefix", "rules.filter.prefix"],
  "aws:s3/bucketNotification:BucketNotification": ["queues.filterPrefix", "lambdaFunctions.filterPrefix"],
  "aws:s3/bucketObject:BucketObject": ["key"],
  "aws:s3/bucketObjectv2:BucketObjectv2": ["key"],
  "aws:s3/bucketV2:BucketV2": ["bucket", "bucketPrefix"],
  "aws:s3/directoryBucket:DirectoryBucket": ["bucket"],
  "aws:s3/objectCopy:ObjectCopy": ["key"],
  "aws:s3tables/tableBucket:TableBucket": ["name"],
};

export const SCHEMAS: Places = {
  "aws:appflow/flow:Flow": ["tasks.sourceFields", "tasks.destinationField"],
  "aws:athena/database:Database": ["name", "comment"],
  "aws:athena/namedQuery:NamedQuery": ["name", "query"],
  "aws:cognito/userPool:UserPool": ["schemas.name"],
  "aws:dms/endpoint:Endpoint": ["endpointId", "username"],
  "aws:dms/replicationConfig:ReplicationConfig": ["tableMappings"],
  "aws:dms/replicationInstance:ReplicationInstance": ["replicationInstanceId"],
  "aws:dms/replicationTask:ReplicationTask": ["replicationTaskId", "tableMappings"],
  "aws:dms/s3Endpoint:S3Endpoint": ["endpointId"],
  "aws:docdb/cluster:Cluster": ["masterUsername"],
  "aws:dynamodb/table:Table": ["name", "hashKey", "rangeKey", "attributes.name"],
  "aws:glue/catalogDatabase:CatalogDatabase": ["name", "description", "parameters.*"],
  "aws:glue/catalogTable:CatalogTable": [
    "name",
    "description",
    "parameters.*",
    "partitionKeys.name",
    "partitionKeys.comment",
    "storageDescriptor.columns.name",
    "storageDescriptor.columns.comment",
    "storageDescriptor.location",
  ],
  "aws:keyspaces/table:Table": ["tableName", "schemaDefinition.columns.name"],
  "aws:lakeformation/dataCellsFilter:DataCellsFilter": ["tableData.rowFilter.filterExpression"],
  "aws:opensearch/domain:Domain": ["domainName"],
  "aws:quicksight/dataSet:DataSet": ["name"],
  "aws:rds/cluster:Cluster": ["databaseName", "masterUsername"],
  "aws:rds/instance:Instance": ["dbName", "identifier", "username"],
  "aws:redshift/cluster:Cluster": ["databaseName", "masterUsername"],
  "aws:redshiftserverless/namespace:Namespace": ["adminUsername", "dbName"],
  "aws:s3tables/table:Table": ["name"],
  "aws:timestreamwrite/database:Database": ["databaseName"],
  "aws:timestreamwrite/table:Table": ["tableName"],
};

export const DNS_AND_CERTIFICATES: Places = {
  "aws:acm/certificate:Certificate": ["domainName", "subjectAlternativeNames"],
  "aws:acmpca/certificateAuthority:CertificateAuthority": [
    "certificateAuthorityConfiguration.subject.commonName",
    "certificateAuthorityConfiguration.subject.givenName",
    "certificateAuthorityConfiguration.subject.surname",
  ],
  "aws:apigateway/domainName:DomainName": ["domainName"],
  "aws:apigatewayv2/domainName:DomainName": ["domainName"],
  "aws:cloudfront/distribution:Distribution": ["aliases", "comment"],
  "aws:route53/record:Record": ["name", "records"],
  "aws:route53/zone:Zone": ["name", "comment"],
  "aws:ses/domainIdentity:DomainIdentity": ["domain"],
};

/** Documents and data; base64 is decoded where it is met. */
export const INLINE: Places = {
  "aws:appconfig/hostedConfigurationVersion:HostedConfigurationVersion": ["content"],
  "aws:cloudwatch/eventTarget:EventTarget": ["input"],
  "aws:dynamodb/tableItem:TableItem": ["item"],
  "aws:ec2/instance:Instance": ["userData", "userDataBase64"],
  "aws:ec2/launchTemplate:LaunchTemplate": ["userData"],
  "aws:lambda/function:Function": ["environment.variables.*"],
  "aws:lambda/invocation:Invocation": ["input"],
  "aws:redshiftdata/statement:Statement": ["sql"],
  "aws:s3/bucketObject:BucketObject": ["content", "contentBase64"],
  "aws:s3/bucketObjectv2:BucketObjectv2": ["content", "contentBase64"],
  "aws:scheduler/schedule:Schedule": ["target.input"],
  "aws:ses/template:Template": ["html", "text"],
  "aws:sfn/stateMachine:StateMachine": ["definition"],
  "aws:ssm/parameter:Parameter": ["value"],
};

export const textsAt = (resource: Resource, places: Places): Fact<string>[] =>
  (places[resource.type] ?? []).flatMap((path) =>
    path.endsWith(".*") ? resource.block(path.slice(0, -2)).everyText() : resource.leaves(path),
  );

const SPECIAL = [BUCKETS_AND_KEYS, SCHEMAS, DNS_AND_CERTIFICATES];
const isSpecial = (type: string, path: string): boolean => {
  const plain = path.replace(/\[\d+\]/g, "");
  return SPECIAL.some((places) =>
    places[type]?.some((place) => (place.endsWith(".*") ? plain.startsWith(place.slice(0, -1)) : plain === place)),
  );
};

/** Answers to a question about the name of a property: the same few thousand names come with every resource. */
function remembered(question: (key: string) => boolean): (key: string) => boolean {
  const answers = new Map<string, boolean>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = question(key);
    if (answers.size < 10_000) answers.set(key, answer);
    return answer;
  };
}

const isName = remembered((key) =>
  /^(?:name|namePrefix|description|comment|alias|path|prefix|key)$|(?:[a-z]Name|[iI]dentifier)$/.test(key),
);
// Tags and variables have keys of the user's, and are judged by themselves.
const isClosed = remembered((key) => /^(?:tags|tagsAll|volumeTags|defaultTags|variables)$/.test(key));

/** Names, descriptions and the like of a resource that may hold an identifier, less those which other policies judge. */
export const namesOf = (resource: Resource): Fact<string>[] => {
  const names = suspectTexts(resource.record.props, isName, isClosed);
  return names.length === 0 ? names : names.filter(({ path }) => !isSpecial(resource.type, path));
};

const CONTACTS: readonly Detector[] = ["phone", "email"];

/** The detectors that are on, of those that a mandatory policy goes by. */
export const identifiersOn = (settings: Settings): readonly Detector[] =>
  settings.get(phiSettings.detectors).filter((detector) => !CONTACTS.includes(detector));

/** The detectors that are on, of those that the policy on contact details goes by. */
export const contactsOn = (settings: Settings): readonly Detector[] =>
  settings.get(phiSettings.detectors).filter((detector) => CONTACTS.includes(detector));

export type Detect = (text: string) => Detector | undefined;

/** The engine names a resource that has no name of its own after its logical name, with a few digits behind. */
const AUTOMATIC = /^-[0-9a-f]{7,26}(?:\.fifo)?$/;
const isAfterLogicalName = (text: string, resource: Resource): boolean =>
  text.startsWith(resource.name) && AUTOMATIC.test(text.slice(resource.name.length));

/** A path, less keys of the user's where they hold an identifier themselves. */
const safePath = (path: string): string =>
  identifierIn(path, DETECTORS) === undefined ? path : `${path.split(/[.[]/, 1)[0]}.*`;

/** The findings on texts in which a detector finds something. */
export function findingsOn(
  texts: readonly Fact<string>[],
  resource: Resource,
  detect: Detect,
  readers: string,
): Finding[] {
  return texts.flatMap((text) =>
    text.fold<Finding[]>({
      known: (value) => {
        const detector = isAfterLogicalName(value, resource) ? undefined : detect(value);
        return detector ? [identified(safePath(text.path), detector, readers)] : [];
      },
      absent: () => [],
      gap: () => [],
    }),
  );
}

export const identified = (place: string, detector: Detector, readers: string): Finding =>
  violationIf(Truth.true, `${place} looks like it holds ${wordsFor(detector)}: ${readers}`, { detail: place });

export const detecting =
  (detectors: readonly Detector[], staffDomains: readonly string[] = []): Detect =>
  (text) =>
    identifierIn(text, detectors, staffDomains);

/** A tag: where it stands, its key, and its value. */
interface Tag {
  readonly place: string;
  readonly key: Fact<string> | string;
  readonly value: Fact<string>;
}

const tagsOfMap = (holder: Block, path: string): Tag[] =>
  holder.entries(path).collect(
    ({ key, value }) => ({ place: value.path.slice(0, -key.length - 1), key, value: value.text("") }),
    () => [],
  );

const tagOfBlock = (tag: Block): Tag => ({ place: tag.path || "tag", key: tag.text("key"), value: tag.text("value") });

const SPECIAL_TAGS: Readonly<Record<string, (resource: Resource) => Tag[]>> = {
  "aws:autoscaling/group:Group": (group) => group.list("tags").collect(tagOfBlock, () => []),
  "aws:autoscaling/tag:Tag": (tag) => [tagOfBlock(tag.block("tag"))],
  "aws:ec2/instance:Instance": (instance) => [
    ...tagsOfMap(instance, "tags"),
    ...tagsOfMap(instance, "volumeTags"),
    ...tagsOfMap(instance.block("rootBlockDevice"), "tags"),
    ...instance.list("ebsBlockDevices").collect(
      (device) => tagsOfMap(device, "tags"),
      () => [],
    ),
  ],
  "aws:ec2/launchTemplate:LaunchTemplate": (template) => [
    ...tagsOfMap(template, "tags"),
    ...template.list("tagSpecifications").collect(
      (specification) => tagsOfMap(specification, "tags"),
      () => [],
    ),
  ],
  "aws:ec2/tag:Tag": (tag) => [tagOfBlock(tag)],
  "aws:ecs/tag:Tag": (tag) => [tagOfBlock(tag)],
  "pulumi:providers:aws": (provider) => tagsOfMap(provider.json("defaultTags"), "tags"),
};

const tagsOf = (resource: Resource): Tag[] => {
  const special = SPECIAL_TAGS[resource.type];
  if (special) return special(resource);
  return resource.formOf("tags") === "absent" ? [] : tagsOfMap(resource, "tags");
};

/**
 * The findings on tags. A key in which something is found is not written out.
 *
 * @param isExempt whether the values under a key are not looked at
 */
export function findingsOnTags(
  resource: Resource,
  detect: Detect,
  readers: string,
  isExempt: (key: string) => boolean = () => false,
): Finding[] {
  return tagsOf(resource).flatMap(({ place, key, value }, index) => {
    const word = typeof key === "string" ? key : textOf(key);
    const ofKey = word === undefined ? undefined : detect(word);
    if (ofKey) return [identified(`the key of tag ${index + 1} of ${place}`, ofKey, readers)];
    const text = word !== undefined && isExempt(word) ? undefined : textOf(value);
    const ofValue = text === undefined ? undefined : detect(text);
    return ofValue ? [identified(safePath(value.path), ofValue, readers)] : [];
  });
}

const textOf = (fact: Fact<string>): string | undefined =>
  fact.fold<string | undefined>({ known: (text) => text, absent: () => undefined, gap: () => undefined });

export const LISTED = "names are open to all who may list resources, and stand in ARNs, logs and bills, unencrypted";
export const TAGGED = "tags are open to all who may list resources, and stand in bills and logs, unencrypted";
export const PUBLISHED = "anyone may read it";
export const INLINED = "it lies in the program, its state and its history, unencrypted for all who may read those";

/** The texts of inline content, decoded, with what parts names from values in JSON (also that of DynamoDB) taken out. */
export const inlineTexts = (text: string): string[] =>
  textsIn(text).map((inner) => inner.replace(/["'\\]/g, "").replace(/:\s{0,5}\{\s{0,5}[SN]:\s{0,5}/g, ": "));
