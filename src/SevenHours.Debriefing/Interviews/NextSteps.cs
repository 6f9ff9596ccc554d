namespace SevenHours.Debriefing;

/// <summary>What to try next time: the few things that would change most.</summary>
internal static class NextSteps
{
    private const int Most = 3;

    /// <summary>All advice there is.</summary>
    public static readonly IReadOnlyList<string> Ids =
        ["language", "limits", "push", "open", "listen", "engage", "closure", "needs", "rights", "prepare", "child", "keep"];

    public static IReadOnlyList<Phrase> Of(QuestionShape shape, TalkShare talk, FeedbackChecks checks, Respect respect, FeedbackScore process)
    {
        bool Missed(IReadOnlyList<CheckLine> lines, string name) => lines.Any(line => line.Name == name && line.IsKept == false);
        bool Lost(string name) => process.Parts.Any(part => part.Name == name && part.Points < part.Of);
        var all = new List<(string Id, bool Is)>
        {
            ("language", checks.Preparation.Any(line => line.Name is "no_interpreter" or "tied_interpreter" or "wrong_dialect")),
            ("limits", respect.Signs > respect.Kept || Missed(checks.Rights, "not_pressed")),
            ("push", Lost("harm")),
            ("child", checks.Child.Any(line => line.IsKept == false)),
            ("open", shape.OpenPercent < 50),
            ("needs", Missed(checks.Rights, "needs_first")),
            ("engage", Missed(checks.Phases, "engage")),
            ("closure", Missed(checks.Phases, "closure")),
            ("rights", Missed(checks.Rights, "rights_told")),
            ("listen", talk.Percent > 36),
            ("prepare", checks.Preparation.Count > 0),
        };
        var ids = all.Where(one => one.Is).Select(one => one.Id).Take(Most).ToList();
        return [.. (ids.Count == 0 ? ["keep"] : ids).Select(id => new Phrase($"next.{id}"))];
    }
}
