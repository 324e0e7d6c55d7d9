import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const FORMS = {
  slides: /PPTX/,
  print: /PDF/,
  docx: /DOCX/,
  png: /PNG/,
  svg: /SVG/,
  webm: /WebM/,
} as const;
const STATEMENT_FORMS = {
  csv: /CSV/,
  xlsx: /XLSX/,
  annotations: /JSON-LD/,
  refi: /REFI-QDA/,
} as const;
const CONTENTS = {
  deck: /^(The whole presentation|整个演示)/,
  view: /^(The current view|当前视图)$/,
  brief: /^(A brief on|.+简报：)/,
  atlas: /^(An atlas|地区图册)/,
} as const;
const MAKE = /^(Create|生成)$/;

/** The parts of a file that is a zip, by their paths. */
type Parts = Readonly<Record<string, Uint8Array>>;

/** A slide as another program reads it. */
export interface Slide {
  /** Names of its freeform shapes. */
  readonly freeforms: readonly string[];
  /** Every run of live text. */
  readonly texts: readonly string[];
  /** Its paragraphs. */
  readonly notes: readonly string[];
}

/** The dialog of hand-outs, and readers of the files it creates. */
export class Handouts {
  readonly dialog: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Handouts|讲义)$/ });
    this.status = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Handouts:|讲义：)/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(
    form: keyof typeof FORMS,
    what: keyof typeof CONTENTS,
    scale?: 1 | 2 | 4,
  ): Promise<void> {
    await this.dialog.getByRole('radio', { name: FORMS[form] }).check();
    await this.dialog.getByRole('radio', { name: CONTENTS[what] }).check();
    if (scale !== undefined)
      await this.dialog
        .getByRole('radio', { name: new RegExp(`^${String(scale)} ?[×倍]`) })
        .check();
  }

  /** Chooses how scenes are printed. */
  async chooseSheets(scenes: RegExp, withNotes: boolean): Promise<void> {
    await this.dialog.getByRole('radio', { name: scenes }).check();
    const notes = this.dialog.getByRole('checkbox', { name: /^(With notes|附备注)$/ });
    if (await notes.isEnabled()) await notes.setChecked(withNotes);
  }

  /** Leaves only these regions in the atlas. */
  async chooseRegions(names: readonly string[]): Promise<void> {
    await this.dialog.getByText(/^(Regions: |地区：)/).click();
    await this.dialog.getByRole('button', { name: /^(Choose none|全不选)$/ }).click();
    for (const name of names)
      await this.dialog.getByRole('checkbox', { name, exact: true }).check();
  }

  /** Chooses a format of statements; those of the current view are its content. */
  async chooseStatements(form: keyof typeof STATEMENT_FORMS): Promise<void> {
    await this.dialog.getByRole('radio', { name: STATEMENT_FORMS[form] }).check();
  }

  /** Starts to create the chosen hand-out. */
  async startMaking(): Promise<void> {
    await this.dialog.getByRole('button', { name: MAKE }).click();
  }

  /** Creates the chosen hand-out and returns the name and the content of the file. */
  async makeFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download', { timeout: 80_000 });
    await this.startMaking();
    const file = await download;
    await expect(this.status).toContainText(file.suggestedFilename());
    return {
      name: file.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await file.path())),
    };
  }

  /** Replaces `window.print`, because {@link print} prints. Call it before the page is opened. */
  async replacePrinting(): Promise<void> {
    await this.page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
  }

  /** Prints the chosen hand-out to a PDF and returns the text of each page. */
  async print(): Promise<readonly string[]> {
    await this.startMaking();
    await expect(this.page.locator('html[data-printed]')).toBeAttached({ timeout: 60_000 });
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    return text;
  }

  /** The source of a drawing without its fonts, which the policy of the page does not let a parser apply. */
  drawingOf(bytes: Uint8Array): string {
    return strFromU8(bytes).replace(/<style>.*?<\/style>/su, '');
  }

  partsOf(bytes: Uint8Array): Parts {
    return unzipSync(bytes);
  }

  /** The slides of a PPTX in their order. */
  slidesOf(bytes: Uint8Array): readonly Slide[] {
    const parts = this.partsOf(bytes);
    const read = (path: string): string => {
      const part = parts[path];
      return part ? strFromU8(part) : '';
    };
    const count = Object.keys(parts).filter((path) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(path),
    ).length;
    return Array.from({ length: count }, (_, index): Slide => {
      const slide = read(`ppt/slides/slide${String(index + 1)}.xml`);
      const notes = read(`ppt/notesSlides/notesSlide${String(index + 1)}.xml`);
      return {
        freeforms: [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].flatMap(([shape]) =>
          shape.includes('<a:custGeom>') ? (/ name="([^"]*)"/.exec(shape)?.[1] ?? '') : [],
        ),
        texts: textsIn(slide),
        notes: [...notes.matchAll(/<a:p>.*?<\/a:p>/gs)]
          .map(([paragraph]) => textsIn(paragraph).join(''))
          .filter((text) => text !== ''),
      };
    });
  }

  /** The size of a picture in pixels, and the number of colours in a reduced copy. */
  async pictureStats(
    png: Uint8Array,
  ): Promise<{ readonly width: number; readonly height: number; readonly colours: number }> {
    return this.page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const small = document.createElement('canvas');
        small.width = 192;
        small.height = 108;
        const context = small.getContext('2d');
        context?.drawImage(image, 0, 0, small.width, small.height);
        const { data } = context?.getImageData(0, 0, small.width, small.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4)
          colours.add([data[at], data[at + 1], data[at + 2]].join());
        return { width: image.naturalWidth, height: image.naturalHeight, colours: colours.size };
      },
      `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    );
  }

  /** The size of a video in pixels, its seconds, and the number of colours in a reduced copy of its first picture. */
  async videoStats(webm: Uint8Array): Promise<{
    readonly width: number;
    readonly height: number;
    readonly seconds: number;
    readonly colours: number;
  }> {
    // The policy of the product's page allows no video.
    const page = await this.page.context().newPage();
    const stats = await page.evaluate(
      async (address) => {
        const video = document.createElement('video');
        video.muted = true;
        const event = (name: string) =>
          new Promise((resolve, reject) => {
            video.addEventListener(name, resolve, { once: true });
            video.addEventListener('error', () => reject(new Error('it cannot be played')));
          });
        const loaded = event('loadeddata');
        video.src = address;
        await loaded;
        // A picture can be read after a seek.
        const sought = event('seeked');
        video.currentTime = 0.01;
        await sought;
        const small = document.createElement('canvas');
        small.width = 192;
        small.height = 108;
        const context = small.getContext('2d');
        context?.drawImage(video, 0, 0, small.width, small.height);
        const { data } = context?.getImageData(0, 0, small.width, small.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4)
          colours.add([data[at], data[at + 1], data[at + 2]].join());
        const { videoWidth: width, videoHeight: height, duration: seconds } = video;
        return { width, height, seconds, colours: colours.size };
      },
      `data:video/webm;base64,${Buffer.from(webm).toString('base64')}`,
    );
    await page.close();
    return stats;
  }
}

function textsIn(xml: string): readonly string[] {
  const plain = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => plain(text));
}
