import type { z } from 'zod';

type Salvaged<T> = T extends string | number | boolean | null | undefined
	? T
	: T extends (infer Item)[]
		? (Whole<Item> | undefined)[]
		: { [Key in keyof T]?: Whole<T[Key]> };
type Whole<T> = T extends unknown ? Salvaged<T> : never;

/** A value whose broken parts are missing. */
export type Partly<T> = Whole<T> | undefined;

/**
 * What is right in a value that is not all right: its broken parts are left out. So the rest can be checked
 * for meaning in the same run, and every error is said at once.
 */
export function salvage<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown
): Partly<z.infer<Schema>> {
	return keep(schema as unknown as Shape, data) as Partly<z.infer<Schema>>;
}

/** The few parts of a zod schema that are looked into. */
interface Shape {
	safeParse(data: unknown): { success: boolean; data?: unknown };
	def: {
		type: string;
		shape?: Record<string, Shape>;
		element?: Shape;
		valueType?: Shape;
		innerType?: Shape;
		options?: Shape[];
		discriminator?: string;
		values?: unknown[];
	};
}

function keep(schema: Shape, data: unknown): unknown {
	const whole = schema.safeParse(data);
	if (whole.success) return whole.data;
	const { def } = schema;
	if (def.innerType) return data === undefined ? undefined : keep(def.innerType, data);
	if (def.options) return keepOne(def.options, def.discriminator, data);
	if (Array.isArray(data)) {
		const { element } = def;
		return element ? data.map((item) => keep(element, item)) : undefined;
	}
	if (typeof data !== 'object' || data === null) return undefined;
	const { shape, valueType } = def;
	if (!shape && !valueType) return undefined;
	const kept: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(data)) {
		const part = shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : valueType;
		if (part) kept[key] = keep(part, value);
	}
	return kept;
}

function keepOne(options: Shape[], discriminator: string | undefined, data: unknown): unknown {
	if (!discriminator) {
		return options.map((option) => keep(option, data)).find((kept) => kept !== undefined);
	}
	const named = (data as Record<string, unknown> | null)?.[discriminator];
	const option = options.find((one) => one.def.shape?.[discriminator]?.def.values?.includes(named));
	if (option) return keep(option, data);
	// without a kind, a question is still known by its id
	const id = (data as Record<string, unknown> | null)?.id;
	return typeof id === 'string' ? { id } : undefined;
}
