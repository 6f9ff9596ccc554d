using SevenHours.Disciplines.Cooperation;

namespace SevenHours.Debriefing;

/// <summary>How long the first agreement on a joint team took from draft to force.</summary>
public sealed class JointTeamIn() : Measure(
    name: "joint_team_in",
    unit: "s",
    better: Better.Lower,
    title: "Joint team, from draft to force",
    formula: "Time from the first draft of an agreement that came into force to its last signature.",
    range: "0 and up; none when no agreement came into force",
    source: "Guidelines of the network of national experts on joint investigation teams: 2 to 12 weeks. An exercise has hours.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var first = TeamStory.All(history).Where(team => team.Founded.IsSome).OrderBy(team => team.FoundedAt).FirstOrDefault();
        return first is null ? Result(null, []) : Result((first.FoundedAt - first.At).Seconds, [first.Opened, first.Founded]);
    }
}
