using SevenHours.Programmes;
using SevenHours.Web.Features.Learning.Door;

namespace SevenHours.Web.Features.Programmes.Sessions;

/// <summary>The handouts of sessions that have begun, or that were given out before.</summary>
internal sealed class HandoutPart : ILearnerPart
{
    public int Order => 110;

    public Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var open = Handouts.OpenTo(visit.Programme, visit.Person.Team, visit.Now.DateTime);
        return Task.FromResult(open.IsEmpty ? null : LearnerSheet.Of<HandoutsSheet>((nameof(HandoutsSheet.Visit), visit), (nameof(HandoutsSheet.Sessions), open)));
    }
}
