using SevenHours.Kernel;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Says a step of the school solution in words: what it comes to as a decision, else what is done. The same at every moment of a run.</summary>
internal static class StepSaying
{
    // What is done says itself by its own title; in front of all else stands what kind of act it is.
    private static readonly HashSet<string> Titled = new(["start", "submit", "decide"], StringComparer.Ordinal);

    // A letter may be a page long; what was done is known by its beginning.
    private const int LongestAct = 150, LongestStep = 240;

    public static string Of(DebriefReading reading, PlayStep step) => Of(step, reading.Scenario, reading.Texts.Of, reading.Texts.Words);

    /// <summary>A step: by its decision, else by its acts, never by its author's id.</summary>
    /// <param name="step">The step.</param>
    /// <param name="scenario">The case.</param>
    /// <param name="texts">Words of the case; empty where there are none.</param>
    /// <param name="words">The interface's words.</param>
    public static string Of(PlayStep step, Scenario scenario, Func<TextRef, string> texts, Words words)
    {
        if (texts(step.Decided) is { Length: > 0 } decided)
            return decided;
        var acts = step.Acts.Select(act => Of(act.Meaning(scenario), scenario, texts, words).Shortened(LongestAct)).Where(said => said.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join("; ", acts).Shortened(LongestStep) is { Length: > 0 } all ? all : words["book.step"];
    }

    private static string Of(ActMeaning act, Scenario scenario, Func<TextRef, string> texts, Words words)
    {
        var names = string.Join(", ", act.With.Where(agency => agency.IsSome).Select(agency => texts(scenario.Agencies[agency].Title)).Distinct(StringComparer.Ordinal));
        var about = act.About.IsSome ? texts(scenario.Subjects[act.About].Title) : "";
        var what = Joined(string.Join(" ", act.What.Select(texts).Where(said => said.Length > 0)), about);
        return act.Kind switch
        {
            var kind when Titled.Contains(kind) => what,
            "ask" when what.Length > 0 => words["coach.asks", ("name", names), ("what", what)],
            "tell" when what.Length > 0 => words["coach.tells", ("names", names), ("what", what)],
            var kind => Joined(words[$"book.{kind}"], string.Join(", ", new[] { names, what }.Where(part => part.Length > 0))),
        };
    }

    private static string Joined(string what, string about) => about.Length == 0 ? what : what.Length == 0 ? about : $"{what}: {about}";
}
