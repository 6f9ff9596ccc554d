using SevenHours.Programmes;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Competences.Evidence;

/// <summary>The measures of the debrief that speak to a competence. They are of the team, and say so.</summary>
internal sealed class MeasureEvidence(SchoolPlays school) : IEvidenceSource
{
    public Task<IReadOnlyList<EvidenceItem>> ReadAsync(EvidenceAsk ask, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<EvidenceItem>>(ask.IsBrief ? [] : [.. PlayedSeat.All(ask).SelectMany(played => Of(ask, played))]);

    private IEnumerable<EvidenceItem> Of(EvidenceAsk ask, PlayedSeat played)
    {
        var words = played.Texts(ask).Words;
        foreach (var measure in school.Runs.Of(played.Exercise, played.Place.Syndicate).Measures.Where(measure => measure.Value is not null))
        {
            foreach (var competence in CompetenceFramework.All.Where(competence => competence.Measures.Contains(measure.Name)))
            {
                yield return new EvidenceItem(
                    $"measure:{played.Exercise.Id.Value}:{measure.Name}", played.Person.Id, competence.Id, EvidenceKind.Measure,
                    $"{words[$"measure.{measure.Name}"]}: {Figures.Line(measure.Value, measure.Unit, measure.Of, words)}", played.Debrief("", $"measure={measure.Name}", "#measures"))
                {
                    From = played.Exercise.ShownTitle(), IsOfTeam = true,
                };
            }
        }
    }
}
