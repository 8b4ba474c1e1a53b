import type { GenericSchema, InferOutput } from "valibot";

/** A type with every optional field there, so that a forgotten one shows. */
type Whole<T> = T extends readonly (infer E)[]
  ? Whole<E>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<T[K]> }
    : T;

type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false;

/** A schema that says field for field what the type `T` says; one that does not will not compile. */
export const promiseOf =
  <T>() =>
  <S extends GenericSchema>(schema: S & (Same<InferOutput<S>, T> extends true ? unknown : never)): S =>
    schema;
