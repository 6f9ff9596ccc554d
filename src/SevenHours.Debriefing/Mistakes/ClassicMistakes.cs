namespace SevenHours.Debriefing;

/// <summary>The thirty classic mistakes and misconceptions of the practice model, section H.</summary>
public static class ClassicMistakes
{
    /// <summary>The rule of each, by number.</summary>
    public static IReadOnlyList<MistakeRule> All { get; } =
    [
        new SheAgreed(),
        new NoBorderNoTrafficking(),
        new SmuggledMeansNotAVictim(),
        new VictimsWillSaySo(),
        new FreeToWalk(),
        new InconsistentMeansLying(),
        new LateMeansInvented(),
        new CalmMeansUnharmed(),
        new HelpForTestimony(),
        new NoComplaintNoCase(),
        new VictimIsTheCase(),
        new LesserCharge(),
        new VictimAsOffender(),
        new RescueBeforePlan(),
        new WaitForMoreEvidence(),
        new LetTheLorryRun(),
        new ArrestTheDriver(),
        new TakeTheKingpin(),
        new MoneyAfterwards(),
        new SuspensionIsFreezing(),
        new HawalaLeavesNothing(),
        new ChainMisread(),
        new SectorAsAddress(),
        new QuickLook(),
        new AnySpeaker(),
        new PressureForTruth(),
        new MoreQuestionsMoreFacts(),
        new LeadingAChild(),
        new ShareEverything(),
        new HomeIsSafe(),
    ];

    /// <summary>Every suggestion of a history, in order of time, those of one moment by number.</summary>
    public static IReadOnlyList<MistakeFinding> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<MistakeFinding> Read(History history) =>
        [.. All.SelectMany(rule => rule.Find(history)).OrderBy(finding => finding.At).ThenBy(finding => finding.Mistake).ThenBy(finding => finding.Event)];

    /// <summary>The rule of a number, or null.</summary>
    public static MistakeRule? Find(int number) => All.FirstOrDefault(rule => rule.Number == number);
}
