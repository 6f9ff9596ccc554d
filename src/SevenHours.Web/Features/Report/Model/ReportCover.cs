using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Report;

/// <summary>What a report says of the run beside its history.</summary>
/// <param name="Title">The name of the exercise; empty when it has none beside the case's.</param>
/// <param name="Case">The name of the case.</param>
/// <param name="Summary">What the case is; empty when its author does not say.</param>
/// <param name="Team">Which team's run this is; empty when one world is shared.</param>
public sealed record ReportCover(string Title, string Case, string Summary, string Team)
{
    /// <summary>The cover of a run that no exercise names.</summary>
    /// <param name="frame">The case.</param>
    /// <param name="texts">Words in the language of the report.</param>
    public static ReportCover OfCase(DebriefFrame frame, DeskTexts texts) => new("", texts.Of(frame.Title), texts.Of(frame.Summary), "") { Form = texts.Of(frame.FormTitle) };

    /// <summary>The form in which the case was played; empty for the whole case.</summary>
    public string Form { get; init; } = "";

    /// <summary>The decisions of the run ranked; null where nobody had them ranked, or they are not done.</summary>
    public Trial? Ranking { get; init; }

    /// <summary>
    /// Who sat where, by name. Empty unless the director asked for names: a report travels, and names of learners do not travel with it
    /// by themselves.
    /// </summary>
    public IReadOnlyDictionary<Id<Seat>, string> People { get; init; } = new Dictionary<Id<Seat>, string>();
}
