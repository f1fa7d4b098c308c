import { isGraphology } from '../graph-json/graphology.js';
import { asObject, isJsonObject } from '../records/json-value.js';

/** Whether parsed JSON is a bundle of Minivan: a serialised graph and the model by which it is drawn. */
export function isMinivan(json: unknown): boolean {
  const { graph, model, bundleVersion, nodeAttributes } = asObject(json);
  const isBundle = isJsonObject(model) || bundleVersion !== undefined || Array.isArray(nodeAttributes);
  return isBundle && isGraphology(graph);
}
