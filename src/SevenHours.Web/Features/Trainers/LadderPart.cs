using SevenHours.Programmes;
using SevenHours.Web.Features.Learning.Door;

namespace SevenHours.Web.Features.Trainers;

/// <summary>On a learner's page: what was seen of him on the ladder.</summary>
internal sealed class LadderPart(ProgrammeBook book) : ILearnerPart
{
    public int Order => 220;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation) =>
        (await book.SeenStepsAsync(visit.Programme.Id, cancellation)).Where(seen => seen.Person == visit.Person.Id).ToList() is { Count: > 0 } mine
            ? LearnerSheet.Of<LadderSheet>((nameof(LadderSheet.Seen), mine), (nameof(LadderSheet.Programme), visit.Programme))
            : null;
}
