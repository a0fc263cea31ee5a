import type { Block, Fact } from "./fact";
import type { Resource } from "./graph";
import { type Context, type Finding, violationIf, violationUnless } from "./policy";
import type { Setting } from "./settings";
import { every, Truth } from "./truth";

/*
 * Judgements that are the same on many services: a flag, a minimum, a key. Each makes the judge of a policy from a
 * property and from what follows where it is wrong; the message names the property, and the finding carries the value
 * that makes it right.
 */

/** A property: of the same name on every type that a policy judges, or by type. */
export type Property = string | Readonly<Record<string, string>>;

const pathOn = (resource: Resource, property: Property): string =>
  typeof property === "string" ? property : property[resource.type]!;

type Requirement = (resource: Resource) => Finding;

/** The property has to be true; what is absent is not. */
export const mustBeTrue =
  (property: Property, consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    const message = `${path} is not true: ${consequence}`;
    return violationUnless(resource.bool(path).is(true), message, { set: { [path]: true } });
  };

/** The property must not be true; what is absent is false. */
export const mustNotBeTrue =
  (property: Property, consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    return violationIf(resource.bool(path).is(true), `${path} is true: ${consequence}`, { set: { [path]: false } });
  };

/** The property must not be false; what is absent is true. */
export const mustNotBeFalse =
  (property: Property, consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    return violationIf(resource.bool(path).is(false), `${path} is false: ${consequence}`, { set: { [path]: true } });
  };

/** The property has to be there; a value that is not known yet is. */
export const mustBeSet =
  (property: Property, consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    return violationUnless(resource.text(path).isSet, `${path} is missing: ${consequence}`);
  };

/** Whether a list is there and not empty. One that is not known yet counts: it is computed from something. */
export const isGiven = (holder: Block, path: string): Truth => holder.block(path).isSet;

/** What a property holds has to be one of a few words, compared without case; the first is the one to set. */
export const mustBeOneOf =
  (property: Property, words: readonly [string, ...string[]], consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    const isGood = resource.word(path).isOneOf(words.map((word) => word.toLowerCase()));
    return violationUnless(isGood, `${path} is not ${words.join(" or ")}: ${consequence}`, {
      set: { [path]: words[0] },
    });
  };

/** What a property holds must not be one of a few words, compared without case. What is absent is none. */
export const mustNotBeOneOf =
  (property: Property, words: readonly string[], consequence: string, instead?: unknown): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    const isBad = resource.word(path).isOneOf(words.map((word) => word.toLowerCase()));
    const change = instead === undefined ? {} : { set: { [path]: instead } };
    return violationIf(isBad, `${path} is ${words.join(" or ")}: ${consequence}`, change);
  };

/**
 * The property has to be a number of at least the setting's.
 *
 * @param unsaid what AWS takes where nothing is said
 */
export const mustBeAtLeast =
  (property: Property, minimum: Setting<number>, unsaid: number, consequence: string) =>
  (resource: Resource, { settings }: Pick<Context<never>, "settings">): Finding => {
    const path = pathOn(resource, property);
    const least = settings.get(minimum);
    const isEnough = resource
      .number(path)
      .orElse(unsaid)
      .satisfies((number) => number >= least);
    return violationUnless(isEnough, `${path} is below ${least}: ${consequence}`, { set: { [path]: least } });
  };

/**
 * The property must not be a number above the setting's.
 *
 * @param unsaid what AWS takes where nothing is said
 */
export const mustBeAtMost =
  (property: Property, maximum: Setting<number>, unsaid: number, consequence: string) =>
  (resource: Resource, { settings }: Pick<Context<never>, "settings">): Finding => {
    const path = pathOn(resource, property);
    const most = settings.get(maximum);
    const isTooMuch = resource
      .number(path)
      .orElse(unsaid)
      .satisfies((number) => number > most);
    return violationIf(isTooMuch, `${path} is above ${most}: ${consequence}`, { set: { [path]: most } });
  };

/** There must be no such resource at all. */
export const mustNotExist =
  (message: string): Requirement =>
  () =>
    violationIf(Truth.true, message);

/** Whether an address begins with http://. */
export const isPlainHttp = (address: Fact<string>): Truth => address.satisfies((text) => /^http:\/\//i.test(text));

/** No address at the paths, which may lead through lists, begins with http://. */
export const mustNotBePlainHttp =
  (paths: readonly string[], consequence: string) =>
  (resource: Block): Finding[] =>
    paths
      .flatMap((path) => resource.leaves(path))
      .map((address) =>
        violationIf(isPlainHttp(address), `${address.path} is an http:// address: ${consequence}`, {
          detail: address.path,
        }),
      );

/** A list has to hold words, compared without case; the change keeps what it holds besides. */
export const mustHold =
  (property: Property, words: readonly string[], consequence: string): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    const list = resource.texts(path);
    const isHeld = (word: string) =>
      list.some((text) => text.satisfies((own) => own.toLowerCase() === word.toLowerCase()));
    const missing = words.filter((word) => isHeld(word).state !== "true");
    const present = list.collect<string | undefined>(
      (text) => text.fold({ known: (own) => own, absent: () => undefined, gap: () => undefined }),
      () => undefined,
    );
    const isWhole = present.every((text) => text !== undefined);
    return violationUnless(every(words, isHeld), `${path} lacks ${missing.join(" and ")}: ${consequence}`, {
      ...(isWhole && { set: { [path]: [...present, ...missing] } }),
    });
  };

// The alias of a key that AWS manages, alone or at the end of an ARN, and the words of some services for a key of AWS's own.
const AWS_MANAGED = /(^|:)alias\/aws\/|^(aws_owned_kms_key|aws_owned_key|s3_managed_key)$/i;

/** Whether a property names a key of one's own: not none, and not the one that AWS manages. A key that is not known yet is made in this run. */
export function isOwnKey(holder: Pick<Resource, "text">, path: string): Truth {
  const key = holder.text(path);
  return key.fold({
    known: (name) => Truth.of(!AWS_MANAGED.test(name)),
    absent: () => Truth.false,
    gap: () => key.isSet,
  });
}

/** Whether a property names a certificate of ACM. One that is not known yet is made in this run. */
export function isAcmCertificate(holder: Pick<Resource, "text">, path: string): Truth {
  const certificate = holder.text(path);
  return certificate.fold({
    known: (arn) => Truth.of(/^arn:[^:]*:acm:/.test(arn)),
    absent: () => Truth.false,
    gap: () => certificate.isSet,
  });
}

/** The property has to name a customer managed key. */
export const mustNameOwnKey =
  (property: Property, consequence = "a key that AWS manages is used"): Requirement =>
  (resource) => {
    const path = pathOn(resource, property);
    return violationUnless(isOwnKey(resource, path), `${path} names no customer managed key: ${consequence}`);
  };
