using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>Compiles papers, claims and storms. Each tip and each storm begins by a rule.</summary>
internal static class PressSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Paper>("paper", build.Package.All<PaperModel>().Select(paper => paper.Id));
        build.Declare<Claim>("claim", build.Package.All<ClaimModel>().Select(claim => claim.Id));
        build.Declare<Storm>("storm", build.Package.All<StormModel>().Select(storm => storm.Id));
        foreach (var rule in build.Package.All<ClaimModel>().Select(TipRule).Concat(build.Package.All<StormModel>().Select(StormRule)))
        {
            build.DeclareRule(rule);
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<PaperModel>().Select(paper => new Paper
        {
            Name = paper.Id,
            Title = build.Text(paper.Title),
            Agency = build.Id<Agency>(paper.Agency),
            Aim = build.Text(paper.Aim),
            Prints = build.Id<ActionDefinition>(paper.Prints),
            Speaks = build.Id<ActionDefinition>(paper.Speaks),
            StandInsWork = paper.StandInsWork,
            Agreed = build.Effects(paper.Agreed),
            Broken = build.Effects(paper.Broken),
        }));
        build.Define(build.Package.All<ClaimModel>().Select(claim => Claim(build, claim)));
        build.Define(build.Package.All<StormModel>().Select(storm => new Storm
        {
            Name = storm.Id,
            Title = build.Text(storm.Title),
            Asks = build.Seats(storm.Asks),
            Every = build.Span(storm.Every),
            Posts = [.. storm.Posts.Select(post => new StormPost(build.Text(post.Says), post.Readers, build.Id<Subject>(post.Shows), build.Effects(post.Do)))],
            Takedown = build.Delay(storm.Takedown?.Takes),
            Removed = build.Effects(storm.Takedown?.Do ?? []),
            Grows = build.Effects(storm.Grows),
            Calms = build.Effects(storm.Calms),
        }));
        AddRules(build);
        PressChecks.Run(build);
    }

    private static Claim Claim(ScenarioBuild build, ClaimModel claim) => new()
    {
        Name = claim.Id,
        Says = build.Text(claim.Says),
        IsFalse = claim.False,
        From = build.Text(claim.Tip.From),
        Source = claim.Tip.Source,
        Checks = [.. claim.Checks.Select(check => new ClaimCheck(
            check.Key, build.Text(check.Value.Title), check.Value.Source, build.Delay(check.Value.Takes), check.Value.Finds, build.Text(check.Value.Says), build.Effects(check.Value.Do)))],
        Details = [.. claim.Details.Select(detail => new ClaimDetail(
            detail.Key, build.Text(detail.Value.Title), build.Id<Subject>(detail.Value.Identifies), build.Effects(detail.Value.Do)))],
        Printed = build.Effects(claim.Printed),
        Corrected = build.Effects(claim.Corrected),
    };

    private static void AddRules(ScenarioBuild build)
    {
        foreach (var claim in build.Package.All<ClaimModel>())
        {
            var (when, forSpan) = build.ConditionFor(claim.Tip.When);
            var papers = claim.Tip.To.Count > 0 ? claim.Tip.To.Select(paper => paper.Target).OfType<PaperModel>() : build.Package.All<PaperModel>();
            build.AddRule(new Rule
            {
                Name = TipRule(claim), When = when, For = forSpan, After = build.Delay(claim.Tip.After),
                Effects = [new GiveTip(build.Id<Claim>(claim.Id), [.. papers.Select(paper => build.Id<Agency>(paper.Agency))])],
            });
        }

        foreach (var storm in build.Package.All<StormModel>())
        {
            var (when, forSpan) = build.ConditionFor(storm.When);
            build.AddRule(new Rule { Name = StormRule(storm), When = when, For = forSpan, Effects = [new BeginStorm(build.Id<Storm>(storm.Id))] });
        }
    }

    // Behind every name an author can write: luck is addressed by the number of a rule, and a case that gets a newsroom keeps its own.
    private static string TipRule(ClaimModel claim) => $"~tip.{claim.Id}";

    private static string StormRule(StormModel storm) => $"~storm.{storm.Id}";
}
