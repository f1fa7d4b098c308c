import { Sigma } from 'sigma';
import type { CanvasLooks } from '../canvas/canvas-looks.js';
import { lineAlpha } from '../canvas/paint-picture.js';
import type { Picture } from '../map-picture-model.js';
import type { Shown } from '../map-shown-model.js';
import type { SeenBox } from '../render-map.js';
import { boundsOf, cameraOn } from './map-camera-model.js';
import { markProgram } from './mark-program.js';
import { graphOf, holdSame, moveActors, programNames } from './scene-graph.js';
import type { SceneGraph } from './scene-graph.js';
import { drawSheet, inkOf } from './scene-ink.js';
import type { SceneInk } from './scene-ink.js';
import { tieProgram } from './tie-program.js';

/** What of which picture is drawn, and how. */
export interface SceneView {
  readonly picture: Picture;
  readonly shown: Shown | undefined;
  readonly looks: CanvasLooks;
  readonly seen: SeenBox;
}

const bentPieces = 10;
const nobody = { nodes: [], lines: [] };

/** Draws a picture on a stage by WebGL. */
export class WebglScene {
  readonly stage: HTMLElement;
  readonly #sigma: Sigma;
  readonly #ink: SceneInk;
  #graph: SceneGraph;
  #view: SceneView;
  /** Pixels of the picture per pixel of the stage. */
  #pace = 1;
  #ratio = devicePixelRatio;

  /** @throws where the browser gives no WebGL, which the library answers in ways of its own. */
  constructor(stage: HTMLElement, view: SceneView) {
    this.stage = stage;
    this.#view = view;
    this.#ink = { line: [0, 0, 0, 0], sheet: drawSheet(view.looks), radius: 0 };
    this.#colour(view);
    this.#sigma = this.#open(stage);
    this.#look(view);
    this.#graph = graphOf(view.picture, view.shown);
    // Only now: the library places actors within the bounds it knows when they come.
    this.#sigma.setGraph(this.#graph);
  }

  /** Shows another view, with the next frame. */
  show(view: SceneView): void {
    const { picture, shown, looks } = this.#view;
    const isMoved = view.picture !== picture;
    const isOther = view.shown !== shown || (isMoved && !holdSame(view.picture, picture));
    const isRecoloured = view.looks.key !== looks.key;
    this.#view = view;
    if (isRecoloured) this.#ink.sheet = drawSheet(view.looks);
    if (isRecoloured || isMoved) this.#colour(view);
    this.#look(view);
    if (isOther) this.#sigma.setGraph((this.#graph = graphOf(view.picture, view.shown)));
    else if (isMoved) moveActors(this.#graph, view.picture);
    this.#sigma.scheduleRender();
  }

  /** Gives everything back to the browser. */
  end(): void {
    this.#sigma.kill();
  }

  #open(stage: HTMLElement): Sigma {
    const sigma = new Sigma(graphOf(nobody, undefined), stage, {
      allowInvalidContainer: true,
      stagePadding: 0,
      renderLabels: false,
      zoomToSizeRatioFunction: () => this.#pace,
      nodeProgramClasses: { [programNames.mark]: markProgram(this.#ink) },
      edgeProgramClasses: {
        [programNames.straight]: tieProgram(this.#ink, 1),
        [programNames.bent]: tieProgram(this.#ink, bentPieces),
      },
    });
    // The map above the stage has its own gestures; those of the library would listen to the whole page.
    sigma.getMouseCaptor().kill();
    sigma.getTouchCaptor().kill();
    return sigma;
  }

  #colour({ picture, looks }: SceneView): void {
    this.#ink.line = inkOf(looks.line, lineAlpha(picture));
    this.#ink.radius = picture.radius;
  }

  #look({ picture, seen }: SceneView): void {
    const { offsetWidth: width, offsetHeight: height } = this.stage;
    this.#pace = seen.width / width;
    if (this.#ratio !== devicePixelRatio) this.#sigma.resize(true);
    this.#ratio = devicePixelRatio;
    this.#sigma.setCustomBBox(boundsOf(picture));
    this.#sigma.getCamera().setState(cameraOn(seen, picture, { width, height }));
  }
}
