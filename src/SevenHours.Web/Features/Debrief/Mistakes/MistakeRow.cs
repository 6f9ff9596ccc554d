using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Exercises;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief.Mistakes;

/// <summary>A suggestion as a page shows it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="IsNearest">Whether the record only shows the nearest sign, so that a person must see this one.</param>
/// <param name="Who">The seat and its agency, or the agency; empty when the record names nobody.</param>
/// <param name="About">The person or thing it is about; empty for none.</param>
/// <param name="Events">The events it rests on, in the order they happened.</param>
/// <param name="School">What the school solution asked of the same agency and had not been done by then; empty for nothing.</param>
public sealed record MistakeRow(MistakeFinding Finding, bool IsNearest, string Who, string About, IReadOnlyList<EventLine> Events, string School)
{
    /// <summary>What names it in forms and addresses.</summary>
    public string Id => FormattableString.Invariant($"{Finding.Mistake}-{Finding.Event.Value}");

    /// <summary>The id of its title among the words of the pages.</summary>
    public string TitleId => MistakeWords.TitleOf(Finding.Mistake);

    /// <summary>The suggestions that nobody has judged, in order of time.</summary>
    public static IReadOnlyList<MistakeRow> Open(Visit visit, DebriefReading reading, int syndicate)
    {
        var judged = visit.Exercise.JudgementsOf(syndicate).Select(one => (one.Mistake, one.Event)).ToHashSet();
        List<MistakeFinding> open = [.. ClassicMistakes.Of(reading.History).Where(finding => !judged.Contains((finding.Mistake, finding.Event.Value)))];
        if (open.Count == 0)
            return [];
        var school = new SchoolNearby(reading);
        return [.. open.Select(finding => new MistakeRow(
            finding, ClassicMistakes.Find(finding.Mistake)!.IsNearest, MistakeWords.Who(reading, finding), reading.Name(finding.About),
            EventLine.Of(reading.History, finding.Events.Order()), school.For(finding)))];
    }
}

/// <summary>Words of classic mistakes.</summary>
internal static class MistakeWords
{
    /// <summary>The id of the title of a mistake among the words of the pages.</summary>
    public static string TitleOf(int mistake) => FormattableString.Invariant($"mistake.{mistake}");

    /// <summary>The id of the sentence on a mistake.</summary>
    public static string SaysOf(int mistake) => TitleOf(mistake) + ".says";

    /// <summary>Whom a suggestion concerns.</summary>
    public static string Who(DebriefReading reading, MistakeFinding finding) =>
        finding.Seat.IsSome ? $"{reading.Name(finding.Seat)}, {reading.Name(finding.Agency)}" : finding.Agency.IsSome ? reading.Name(finding.Agency) : "";
}

/// <summary>Finds the step of the school solution near a suggestion: of the same agency, known to be due by then, and not taken.</summary>
internal sealed class SchoolNearby(DebriefReading reading)
{
    /// <summary>The step in words; empty for none.</summary>
    public string For(MistakeFinding finding)
    {
        if (!finding.Agency.IsSome)
            return "";
        var near = SchoolStep.All(reading.History)
            .Where(step => reading.History.AgencyOf(step.Seat) == finding.Agency && step.Open is { } open && open <= finding.At && (step.Taken is not { } taken || taken > finding.At))
            .OrderByDescending(step => step.IsKey).ThenByDescending(step => step.Open!.Value.Seconds).FirstOrDefault();
        if (near is null)
            return "";
        var book = reading.History.Opening.Table<Playbook>().First(one => one.Seat == near.Seat);
        return StepSaying.Of(reading, book.Steps.First(step => step.Name == near.Step));
    }
}

/// <summary>A suggestion that somebody judged.</summary>
/// <param name="Judgement">What was made of it.</param>
/// <param name="At">The moment it is about.</param>
/// <param name="By">Who judged; empty once forgotten.</param>
/// <param name="Says">The words kept, or why it was set aside.</param>
public sealed record JudgedRow(MistakeJudgement Judgement, SimTime At, string By, string Says)
{
    /// <summary>What was judged along the line of history, the last first.</summary>
    public static IReadOnlyList<JudgedRow> All(Visit visit, DebriefReading reading, int syndicate) =>
    [
        .. visit.Exercise.JudgementsOf(syndicate).Where(one => one.Event < reading.History.Events.Count).Reverse().Select(one => new JudgedRow(
            one, reading.History[new EventId(one.Event)].At, reading.Texts.Name(one.By) ?? "", reading.Texts.Of(one.Accepted?.Says ?? one.Why))),
    ];
}
