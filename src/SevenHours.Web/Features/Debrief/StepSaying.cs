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

    public static string Of(DebriefReading reading, PlayStep step)
    {
        if (reading.Texts.Of(step.Decided) is { Length: > 0 } decided)
            return decided;
        var acts = step.Acts.Select(act => Of(reading, act.Meaning(reading.Scenario)).Shortened(LongestAct)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join("; ", acts).Shortened(LongestStep) is { Length: > 0 } said ? said : step.Name.Replace('_', ' ');
    }

    private static string Of(DebriefReading reading, ActMeaning act)
    {
        var names = string.Join(", ", act.With.Where(agency => agency.IsSome).Select(reading.Name).Distinct(StringComparer.Ordinal));
        var what = Joined(string.Join(" ", act.What.Select(reading.Texts.Of).Where(words => words.Length > 0)), reading.Name(act.About));
        return act.Kind switch
        {
            var kind when Titled.Contains(kind) => what,
            "ask" when what.Length > 0 => reading.Texts.Words["coach.asks", ("name", names), ("what", what)],
            "tell" when what.Length > 0 => reading.Texts.Words["coach.tells", ("names", names), ("what", what)],
            var kind => Joined(reading.Texts.Words[$"book.{kind}"], string.Join(", ", new[] { names, what }.Where(part => part.Length > 0))),
        };
    }

    private static string Joined(string what, string about) => about.Length == 0 ? what : what.Length == 0 ? about : $"{what}: {about}";
}
