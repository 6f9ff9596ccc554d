using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Another line of a team's history, which play left when a scene was played once more.</summary>
/// <param name="Branch">Its number.</param>
/// <param name="Until">How far it came, in exercise seconds.</param>
/// <param name="Events">How many events it has.</param>
public sealed record HistoryLine(int Branch, long Until, int Events)
{
    /// <summary>All lines of a team but the one it plays on and the what-ifs beside it, the latest first.</summary>
    public static IReadOnlyList<HistoryLine> Others(Exercise exercise, int team)
    {
        var session = exercise.Session;
        return [.. session.Branches
            .Where(line => line.Syndicate == team && line.Purpose != BranchPurpose.WhatIf && line.Number != session.Syndicate(team).Branch)
            .OrderByDescending(line => line.Number)
            .Select(line => Read(exercise.Branch(line.Number)))];
    }

    private static HistoryLine Read(LiveBranch branch) => new(branch.Info.Number, branch.Read(world => world.Now).Seconds, branch.Events.Count);
}
