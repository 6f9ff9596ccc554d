using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenHours.Web.Features.Handbook.Text;

/// <summary>From which day a line of a checklist is counted.</summary>
public enum ChecklistAnchor
{
    /// <summary>Before the first day: <c>T-12 weeks</c>, <c>T-3 days</c>.</summary>
    BeforeFirstDay,

    /// <summary>A day of the course, from 1: <c>day 2</c>.</summary>
    Day,

    /// <summary>The last day, whichever it is: <c>last day</c>.</summary>
    LastDay,

    /// <summary>After the last day: <c>E+14 days</c>, <c>E+6 months</c>.</summary>
    AfterLastDay,
}

/// <summary>
/// When a line of a checklist is due. A month counts as 30 days, a default of this product; a programme may move any line.
/// </summary>
/// <param name="Anchor">From which day it is counted.</param>
/// <param name="Count">How many units; the number of the day; 0 for the last day.</param>
/// <param name="Unit"><c>days</c>, <c>weeks</c> or <c>months</c>; <c>days</c> where there is no unit.</param>
public sealed partial record ChecklistWhen(ChecklistAnchor Anchor, int Count, string Unit)
{
    /// <summary>Reads <c>T-12 weeks</c>, <c>day 2</c>, <c>last day</c> or <c>E+14 days</c>; null for anything else.</summary>
    public static ChecklistWhen? Of(string text)
    {
        if (text == "last day")
            return new(ChecklistAnchor.LastDay, 0, "days");
        var match = Form().Match(text);
        // A day of the course has no unit, everything else has one.
        if (!match.Success || (match.Groups["from"].Value == "day ") != (match.Groups["unit"].Length == 0))
            return null;
        var count = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        return match.Groups["from"].Value switch
        {
            "T-" => new(ChecklistAnchor.BeforeFirstDay, count, match.Groups["unit"].Value),
            "E+" => new(ChecklistAnchor.AfterLastDay, count, match.Groups["unit"].Value),
            _ => new(ChecklistAnchor.Day, count, "days"),
        };
    }

    /// <summary>The date it falls on in a course from <paramref name="first"/> to <paramref name="last"/>; a day beyond the course is its last day.</summary>
    public DateOnly On(DateOnly first, DateOnly last) => Anchor switch
    {
        ChecklistAnchor.BeforeFirstDay => first.AddDays(-Days),
        ChecklistAnchor.Day => first.AddDays(Count - 1) is var day && day < last ? day : last,
        ChecklistAnchor.LastDay => last,
        _ => last.AddDays(Days),
    };

    /// <summary>Puts lines in the order of time, for a course whose length is not known yet.</summary>
    public int Order => Anchor switch
    {
        ChecklistAnchor.BeforeFirstDay => -Days,
        ChecklistAnchor.Day => Count,
        ChecklistAnchor.LastDay => 1_000,
        _ => 1_000 + Days,
    };

    private int Days => Count * Unit switch { "weeks" => 7, "months" => 30, _ => 1 };

    [GeneratedRegex(@"^(?<from>T-|E\+|day )(?<n>[1-9][0-9]{0,2})(?: (?<unit>days|weeks|months))?$")]
    private static partial Regex Form();
}

/// <summary>A line of a checklist of the handbook: what becomes a milestone of a programme.</summary>
/// <param name="Id">Its name, the same in every language and for good.</param>
/// <param name="When">When it is due.</param>
/// <param name="Who">Who sees to it, one of <see cref="HandbookText.Roles"/>.</param>
/// <param name="What">What is to be done, in the language of the text.</param>
/// <param name="Chapter">The name of its chapter.</param>
public sealed partial record ChecklistItem(string Id, ChecklistWhen When, string Who, string What, string Chapter)
{
    /// <summary>Reads <c>- [ ] id · when · who · what</c>; null for a line that is not of this form.</summary>
    public static ChecklistItem? Of(string line, string chapter) =>
        Form().Match(line) is { Success: true } match && ChecklistWhen.Of(match.Groups["when"].Value) is { } when && HandbookText.Roles.Contains(match.Groups["who"].Value)
            ? new ChecklistItem(match.Groups["id"].Value, when, match.Groups["who"].Value, match.Groups["what"].Value, chapter)
            : null;

    [GeneratedRegex(@"^- \[ \] `(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)` · (?<when>[^·]+) · (?<who>[^·]+) · (?<what>\S.*)$")]
    private static partial Regex Form();
}
