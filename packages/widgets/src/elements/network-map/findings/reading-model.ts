import type { GeflechtDocument } from '@geflecht/core/document';
import { readNetwork } from '@geflecht/core/reasoning';
import type { Finding, NetworkReading, ReasoningTemplate } from '@geflecht/core/reasoning';
import { purposeTemplateSeeds } from '@geflecht/core/seeds';

/** A network of a document as the reasoning reads it, with the kinds of partner that are expected. */
export interface MapReading {
  readonly document: GeflechtDocument;
  readonly network: NetworkReading;
  readonly template: ReasoningTemplate | undefined;
}

/** The template a network names, of the document or shipped; where it names none, the document's only one. */
export function templateOf(
  { purposeTemplates = [] }: GeflechtDocument,
  templateId: string | undefined,
): ReasoningTemplate | undefined {
  if (templateId === undefined) return purposeTemplates.length === 1 ? purposeTemplates[0] : undefined;
  return [...purposeTemplates, ...purposeTemplateSeeds].find(({ id }) => id === templateId);
}

/** Reads a network of a document once, default its first one. @param on the day for which periods are read */
export function readMap(document: GeflechtDocument, networkId: string | undefined, on: string): MapReading {
  const { networks = [], actors = [], ties = [] } = document;
  const network = networkId === undefined ? networks[0] : networks.find(({ id }) => id === networkId);
  return {
    document,
    network: readNetwork({ ...document, network, actors, ties, on }),
    template: templateOf(document, network?.templateId),
  };
}

/** Whoever is only sought is no partner who lacks ties. */
export function withoutSought(findings: readonly Finding[], { network }: MapReading): readonly Finding[] {
  const sought = new Set(network.placements.flatMap(({ presence, actorId }) => (presence === 'sought' ? actorId : [])));
  return findings.flatMap((finding) => {
    if (finding.code !== 'isolates') return [finding];
    const actorIds = finding.actorIds.filter((id) => !sought.has(id));
    return actorIds.length === 0
      ? []
      : [{ ...finding, actorIds, figures: { ...finding.figures, count: actorIds.length } }];
  });
}
