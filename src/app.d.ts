declare global {
	namespace App {
		interface Locals {
			language: 'de' | 'en';
		}
	}
}

export {};
