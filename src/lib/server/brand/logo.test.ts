import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import { report } from '#lib/core/report/report.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { readBrand, readLogo } from './read-brand.ts';
import { LogoRefused } from './refusal.ts';

const folder = 'src/lib/server/brand/fixtures';
const logos = readdirSync(`${folder}/logos`);
const refused = readdirSync(`${folder}/refused`);

async function printed(logo: Awaited<ReturnType<typeof readLogo>>): Promise<Uint8Array> {
	const { questionnaire, assessment, result, plan } = await goldenFindings('11-quick');
	const brand = { name: 'Kranich', logo };
	const options = { language: 'de' as const, status: 'final' as const, brand };
	return renderPdf(report(questionnaire, assessment, result, plan, options));
}

describe('a logo', () => {
	test.each(logos)('%s is printed', async (name) => {
		const logo = await readLogo(`${folder}/logos/${name}`);
		expect(logo.width / logo.height).toBeCloseTo(name === 'shapes.svg' ? 2.2 : 3, 6);
		expect((await printed(logo)).length).toBeGreaterThan(10_000);
	});

	test.each(logos.filter((name) => !name.endsWith('.svg')))(
		'%s leaves its notes behind',
		async (name) => {
			const given = readFileSync(`${folder}/logos/${name}`);
			const logo = await readLogo(`${folder}/logos/${name}`);
			const kept = Buffer.from(logo.kind === 'picture' ? logo.base64 : '', 'base64');
			if (/photo|alpha/.test(name)) expect(given.toString('latin1')).toContain('secret');
			for (const secret of ['secret', 'script', 'tEXt', 'iCCP', 'Exif']) {
				expect(kept.toString('latin1')).not.toContain(secret);
			}
		}
	);

	test('of shapes keeps their colours, places and rules', async () => {
		const logo = await readLogo(`${folder}/logos/shapes.svg`);
		if (logo.kind !== 'shapes') throw new Error('no shapes');
		expect(logo.shapes.map(({ fill }) => fill)).toEqual([
			'#0b3d5c',
			null,
			'#0b3d5c',
			null,
			'#ffd700',
			'#c8501e',
			'#0b3d5c'
		]);
		expect(logo.shapes[0]).toMatchObject({ stroke: '#000080', strokeWidth: 1.5 });
		expect(logo.shapes[4]!.evenOdd).toBe(true);
		// the view box begins at −5, −5
		expect(logo.shapes[5]!.matrix).toEqual([1, 0, 0, 1, 5, 5]);
		const [a, b] = logo.shapes[0]!.matrix;
		expect(Math.hypot(a, b)).toBeCloseTo(0.9, 9);
	});

	// the name of each file begins with the code of its refusal
	test.each(refused)('%s is refused with a reason and a way out', async (name) => {
		const error = await readLogo(`${folder}/refused/${name}`).then(
			() => null,
			(caught: unknown) => caught
		);
		expect(error).toBeInstanceOf(LogoRefused);
		const { code, text, hint } = error as LogoRefused;
		expect(code).toBe(name.split('--')[0]);
		for (const words of [text, hint]) {
			expect(words.de).toMatch(/^\p{Lu}.*\.$/u);
			expect(words.en).toMatch(/^\p{Lu}.*\.$/u);
		}
	});
});

describe('a brand file', () => {
	test('is read with its logo', async () => {
		const { brand, issues } = await readBrand(`${folder}/house/brand.yaml`);
		expect(issues).toEqual([]);
		expect(brand).toMatchObject({ name: 'Kranich Beratung', colours: { ink: '#0b3d5c' } });
		expect(brand!.logo!.kind).toBe('shapes');
		expect(brand!.closing!.text).toContain('\n\n');
	});

	test.each([
		['logo.svg', ['brand-key', 'brand-key']],
		['no-such.yaml', ['brand-missing']]
	])('%s is no brand file', async (name) => {
		const { brand, issues } = await readBrand(`${folder}/house/${name}`);
		expect(brand).toBeNull();
		expect(issues.length).toBeGreaterThan(0);
	});

	test('says every fault with its place', async () => {
		const { brand, issues } = await readBrand(`${folder}/faults.yaml`);
		expect(brand).toBeNull();
		expect(issues.map(({ code, line }) => [code, line])).toEqual([
			['brand-text', 1],
			['brand-key', 2],
			['brand-long', 3],
			['brand-colour', 4],
			['brand-text', 6],
			['logo-missing', 7]
		]);
	});
});
