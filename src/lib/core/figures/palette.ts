/**
 * Two inks and one light: the only colours there are. Style sheets, charts and PDF read them here.
 * `glow` is a surface and never text; on paper it is always outlined with `glowEdge`.
 */
export interface Palette {
	paper: string;
	sheet: string;
	ink: string;
	ink2: string;
	control: string;
	hair: string;
	glow: string;
	onGlow: string;
	glowEdge: string;
}

export const palette: { light: Palette; dark: Palette } = {
	light: {
		paper: '#f1f3f1',
		sheet: '#ffffff',
		ink: '#12191d',
		ink2: '#4b575d',
		control: '#667278',
		hair: '#bcc5c5',
		glow: '#ffaa00',
		onGlow: '#12191d',
		glowEdge: '#12191d'
	},
	dark: {
		paper: '#0f1a20',
		sheet: '#162329',
		ink: '#eef2ef',
		ink2: '#a8b5b9',
		control: '#84939a',
		hair: '#34444c',
		glow: '#ffb638',
		onGlow: '#0f1a20',
		glowEdge: '#ffb638'
	}
};
