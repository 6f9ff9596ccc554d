using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>What is checked of papers, claims and storms beyond their names.</summary>
internal static class PressChecks
{
    public static void Run(ScenarioBuild build)
    {
        var papers = build.Package.All<PaperModel>().ToList();
        foreach (var claim in build.Package.All<ClaimModel>())
        {
            if (papers.Count == 0)
            {
                build.Diagnostics.Report(PressRules.NoPaper, claim.WrittenAt, claim.Id);
            }

            if (!CanBeSettled(claim))
            {
                build.Diagnostics.Report(PressRules.CannotBeSettled, claim.WrittenAt, claim.Id);
            }
        }

        foreach (var paper in papers.Where(paper => !build.Package.All<SeatModel>().Any(seat => seat.Agency?.Id == paper.Agency.Id)))
        {
            build.Diagnostics.Report(PressRules.NobodyWrites, paper.WrittenAt, paper.Id, paper.Agency.Id);
        }

        foreach (var storm in build.Package.All<StormModel>().Where(storm => storm.Takedown is null && storm.Posts.Any(post => post.Shows is not null)))
        {
            build.Diagnostics.Report(PressRules.NeverRemoved, storm.WrittenAt, storm.Id);
        }

        foreach (var storm in build.Package.All<StormModel>().Where(storm => storm.Posts.Count == 0 || storm.Every.Seconds <= 0))
        {
            build.Diagnostics.Report(PressRules.NoStorm, storm.WrittenAt, storm.Id);
        }
    }

    // A true claim needs a second source of another kind or a document; a false one somebody who denies it.
    private static bool CanBeSettled(ClaimModel claim) => claim.False
        ? claim.Checks.Values.Any(check => check.Finds == Finding.Denies)
        : claim.Tip.Source == SourceKind.Document || claim.Checks.Values.Any(check => check.Finds == Finding.Confirms && check.Source != claim.Tip.Source);
}
