using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What is looked for in an interview besides its questions: preparation, phases, rights, care, the rules for children.</summary>
internal sealed class FeedbackChecks
{
    /// <summary>The longest an interview of a child may take, in seconds.</summary>
    private const int LongestForChild = 45 * 60;

    private static readonly SetupFlaw[] s_ofChildren =
        [SetupFlaw.NoGuardian, SetupFlaw.NoChildRoom, SetupFlaw.ChildNotRecorded, SetupFlaw.SeveralInterviewers];

    public FeedbackChecks(InterviewRecord record, Respect respect)
    {
        var opened = record.Opened.Event;
        Preparation = [.. opened.Flaws.Except(s_ofChildren).Select(flaw => new CheckLine(NameOf(flaw), false, [record.Opened.Id]))];
        Phases = [.. PhasesOf(record, respect)];
        Rights = [.. RightsOf(record, respect)];
        Child = record.Persona.IsChild ? [.. ChildOf(record)] : [];
    }

    /// <summary>What was amiss; empty when nothing was.</summary>
    public IReadOnlyList<CheckLine> Preparation { get; }

    public IReadOnlyList<CheckLine> Phases { get; }

    public IReadOnlyList<CheckLine> Rights { get; }

    public IReadOnlyList<CheckLine> Child { get; }

    /// <summary>How something is named where flaws are: <c>need_unmet</c>.</summary>
    public static string NameOf(SetupFlaw flaw) =>
        string.Concat(flaw.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static IEnumerable<CheckLine> PhasesOf(InterviewRecord record, Respect respect)
    {
        var first = record.Turns.FirstOrDefault(turn => turn.Asks);
        var engaging = record.Turns.TakeWhile(turn => !turn.Asks).Where(turn => turn.Style is QuestionStyle.Explain or QuestionStyle.Rapport).ToList();
        var open = record.Turns.Where(turn => turn.Style == QuestionStyle.Open).ToList();
        yield return new CheckLine("plan", record.Setup.Topics.Count > 0 || record.Setup.Plan.IsSome, [record.Opened.Id]);
        yield return new CheckLine("engage", engaging.Count > 0, [.. engaging.Select(turn => turn.Id), .. first is null ? [] : new[] { first.Id }]);
        yield return new CheckLine(
            "account", open.Count > 0 ? true : first is null || respect.IsStopped ? null : false, [.. open.Select(turn => turn.Id)]);
        yield return new CheckLine(
            "closure", record.Closed is { } closed ? IsClosed(closed.Event) : null, [.. record.Closed is { } end ? new[] { end.Id } : []]);
    }

    private static bool IsClosed(InterviewClosed closed) =>
        closed.Why == InterviewEnd.Closed && closed.Closing.HasFlag(Closing.NextSteps) && closed.Closing.HasFlag(Closing.Thanked);

    private static IEnumerable<CheckLine> RightsOf(InterviewRecord record, Respect respect)
    {
        var rights = Ids(record, QuestionStyle.Rights);
        yield return new CheckLine("rights_told", rights.Count > 0, rights);
        yield return new CheckLine("needs_first", !record.Opened.Event.Flaws.Any(flaw => flaw is SetupFlaw.NeedUnmet or SetupFlaw.CareSecond), [record.Opened.Id]);
        if (!record.Persona.IsChild)
        {
            yield return new CheckLine("consent", record.Setup.ConsentAsked, [record.Opened.Id]);
        }

        var promises = Ids(record, QuestionStyle.Promise);
        yield return new CheckLine("no_promises", promises.Count == 0, promises);
        yield return new CheckLine("limits_kept", respect.Signs == 0 ? null : respect.Kept == respect.Signs, respect.Events);
        var pressed = record.Turns.Where(turn => turn.Asks && turn.DistressBefore > 800).Select(turn => turn.Id).ToList();
        yield return new CheckLine("not_pressed", pressed.Count == 0, pressed);
        yield return new CheckLine(
            "own_questions",
            record.Closed is { Event.Why: InterviewEnd.Closed } closed ? closed.Event.Closing.HasFlag(Closing.HerQuestions) : null,
            [.. record.Closed is { } end ? new[] { end.Id } : []]);
    }

    private static IEnumerable<CheckLine> ChildOf(InterviewRecord record)
    {
        foreach (var flaw in s_ofChildren)
        {
            yield return new CheckLine(NameOf(flaw), !record.Opened.Event.Flaws.Contains(flaw), [record.Opened.Id]);
        }

        yield return new CheckLine(
            "short_enough", record.Until.Seconds - record.Opened.At.Seconds <= LongestForChild, [record.Opened.Id, .. record.Closed is { } end ? new[] { end.Id } : []]);
    }

    private static IReadOnlyList<EventId> Ids(InterviewRecord record, QuestionStyle style) =>
        [.. record.Turns.Where(turn => turn.Style == style).Select(turn => turn.Id)];
}
