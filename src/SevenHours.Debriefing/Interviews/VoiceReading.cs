using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What the person might say about the interview: sentences of the phrase book, chosen by what happened, in the order it happened.</summary>
/// <remarks>It never says more of what was done to the person than was told. A child has sentences of its own where a child would say it otherwise.</remarks>
internal sealed class VoiceReading(
    InterviewRecord record, QuestionShape shape, FeedbackChecks checks, Respect respect, IReadOnlyList<Contamination> contaminations)
{
    /// <summary>A paragraph, no more.</summary>
    private const int Most = 8;

    public IReadOnlyList<Phrase> Sentences => [.. Ids().Take(Most).Select(id => new Phrase($"voice.{id}"))];

    private IEnumerable<string> Ids()
    {
        var flaws = record.Opened.Event.Flaws;
        yield return Kept(checks.Phases, "engage") ? "told_who" : "not_told";
        if (flaws.Contains(SetupFlaw.NeedUnmet) || flaws.Contains(SetupFlaw.CareSecond))
        {
            yield return flaws.Contains(SetupFlaw.CareSecond) ? "pain" : "needs";
        }

        if (record.Turns.Any(turn => turn.IsNotUnderstood))
        {
            yield return "no_words";
        }
        else if (flaws.Any(flaw => flaw is SetupFlaw.NoInterpreter or SetupFlaw.UntrainedInterpreter or SetupFlaw.TiedInterpreter or SetupFlaw.WrongDialect))
        {
            yield return "interpreter";
        }
        else if (record.Persona.IsChild && flaws.Contains(SetupFlaw.NoGuardian))
        {
            yield return "child_alone";
        }
        else if (flaws.Contains(SetupFlaw.WrongRoom) || flaws.Contains(SetupFlaw.NoChildRoom))
        {
            yield return "room";
        }

        if (Has(QuestionStyle.Accusing) || Has(QuestionStyle.Abusive))
        {
            yield return "not_believed";
        }

        if (Has(QuestionStyle.Leading) || contaminations.Any(one => one.IsTaken))
        {
            yield return "put_words";
        }
        else if (IsNeverUnderstood)
        {
            // How it was asked is nothing to whom it reached as noise.
        }
        else if (shape.OpenPercent >= 50)
        {
            yield return "let_me_tell";
        }
        else if (shape.Asked >= 4)
        {
            yield return "pieces";
        }

        if (Has(QuestionStyle.Normalise))
        {
            yield return "not_my_fault";
        }

        if (Has(QuestionStyle.Promise))
        {
            yield return "promise";
        }

        if (respect.IsStopped && respect.Kept == respect.Signs)
        {
            yield return record.Turns.Any(turn => turn.Answers.Any(answer => answer.Event.Kind == AnswerKind.Refuses)) ? "no_was_no" : "stopped";
        }
        else if (respect.Signs > respect.Kept || checks.Rights.Any(line => line is { Name: "not_pressed", IsKept: false }))
        {
            yield return "went_on";
        }
        else if (Has(QuestionStyle.Break) || Has(QuestionStyle.Support))
        {
            yield return "break";
        }

        if (record.Closed is not null)
        {
            yield return respect.IsReferred ? "handed_on" : Kept(checks.Phases, "closure") ? "closed" : "left";
        }
    }

    private bool IsNeverUnderstood => record.Turns.Count > 0 && record.Turns.All(turn => turn.IsNotUnderstood);

    private bool Has(QuestionStyle style) => record.Turns.Any(turn => turn.Style == style && !turn.IsNotUnderstood);

    private static bool Kept(IReadOnlyList<CheckLine> lines, string name) => lines.Any(line => line.Name == name && line.IsKept == true);
}
