namespace SevenHours.Kernel;

/// <summary>When a play has reached its goal, when it ends, and its days.</summary>
/// <param name="Goal">Looked at when play ends.</param>
/// <param name="By">The time the case allows.</param>
/// <param name="Latest">The latest end.</param>
/// <param name="Days">The days of play.</param>
public sealed record PlayFrame(TruthCondition? Goal, SimTime By, SimTime Latest, IReadOnlyList<PlayDay> Days)
{
    /// <summary>The author's id of the form that is played; null for the whole case.</summary>
    public string? Form { get; init; }

    /// <summary>The name of the rule that ends play when the author's condition holds.</summary>
    public const string EndRule = "endex";

    /// <summary>The name of the rule that ends play at the latest.</summary>
    public const string LatestRule = "endex_latest";

    /// <summary>Whether the goal is reached in a world that has ended.</summary>
    public bool IsReached(World world) => Goal?.Holds(world, Scene.Nobody) ?? false;

    /// <summary>The day of play an instant belongs to, from 1.</summary>
    public int DayOf(SimTime time) => Math.Max(1, Days.Count(d => d.Opens <= time));

    /// <summary>The day that opens at an instant; null when none does.</summary>
    public PlayDay? OpeningAt(SimTime time) => Days.FirstOrDefault(d => d.Opens == time);

    internal static void Declare(ScenarioBuild build)
    {
        build.DeclareRule(EndRule);
        build.DeclareRule(LatestRule);
        PlayForm.Declare(build);
    }

    internal static PlayFrame Compile(ScenarioBuild build)
    {
        var manifest = build.Package.Manifest;
        if (manifest.Ends is not { } ends)
        {
            build.Diagnostics.Report(ScenarioRules.NoEnd, manifest.WrittenAt);
            ends = new EndsModel { Latest = default };
        }

        if (manifest.Goal is null)
        {
            build.Diagnostics.Report(ScenarioRules.NoGoal, manifest.WrittenAt);
        }

        var (whole, played) = (Whole(build, manifest, ends), PlayForm.Find(build));
        PlayForm.Check(build, whole);
        var frame = played is null ? whole : PlayForm.Frame(build, build.Form!, played, whole);
        var says = build.Text(played?.Says ?? ends.Says);
        build.AddRule(new Rule
        {
            Name = EndRule, When = build.Condition(ends.When), Priority = 1000, Effects = [new EndPlay("ended", says)],
        });
        build.AddRule(new Rule
        {
            Name = LatestRule, At = frame.Latest, Priority = 1001, Effects = [new EndPlay("out_of_time", says)],
        });
        PlayForm.Close(build, frame);
        return frame;
    }

    internal static IReadOnlyList<PlayDay> DaysOf(ScenarioBuild build, IEnumerable<PlayDayModel> days) =>
        [.. days.Select(d => new PlayDay(build.Text(d.Title), build.Time(d.Opens), build.Time(d.Closes)) { Meanwhile = [.. d.Meanwhile.Select(build.Text)], Minutes = d.Minutes })];

    private static PlayFrame Whole(ScenarioBuild build, ScenarioManifest manifest, EndsModel ends)
    {
        var latest = build.Time(ends.Latest);
        return new PlayFrame(
            build.Condition(manifest.Goal?.Reached), manifest.Goal?.By is { } by ? build.Time(by) : latest, latest, DaysOf(build, manifest.Days));
    }
}

/// <summary>A day of play.</summary>
public sealed record PlayDay(TextRef Title, SimTime Opens, SimTime Closes)
{
    /// <summary>What happened since the close before it, line by line, told when it opens; empty for nothing.</summary>
    public IReadOnlyList<TextRef> Meanwhile { get; init; } = [];

    /// <summary>About how long it takes in the room, in minutes; null when nobody says.</summary>
    public int? Minutes { get; init; }
}
