using System.Text;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.Report;

/// <summary>A situation report for one reader.</summary>
/// <param name="Reader">Whose: an agency's id, <see cref="Team"/> or <see cref="Board"/>.</param>
/// <param name="Title">What he is called.</param>
/// <param name="Lines">Its lines with their events.</param>
/// <param name="Text">The same as one text, to be changed before it is released.</param>
public sealed record ReportView(string Reader, string Title, IReadOnlyList<ReportLine> Lines, string Text)
{
    /// <summary>The reader that is the whole team.</summary>
    public const string Team = "team";

    /// <summary>The reader that is whoever looks at the board.</summary>
    public const string Board = "board";

    /// <summary>All reports since a time: the team's for staff, each agency's for itself, and the public one.</summary>
    internal static IReadOnlyList<ReportView> All(ControlRoom room, SimTime since) => room.Ask((world, history) =>
    {
        var (scenario, texts) = (world.Scenario, room.Texts(world.Scenario));
        var players = SeatSet.Of(scenario.Seats.Ids.Where(seat => !scenario.Seats[seat].IsRolePlayer));
        return (IReadOnlyList<ReportView>)
        [
            Of(Team, texts.Words["sitrep.team"], SituationReport.Of(scenario, history.Events, players, since), texts),
            .. scenario.Agencies.Ids
                .Select(agency => (agency, Seats: scenario.SeatsOf[agency.Index] & players))
                .Where(one => !one.Seats.IsEmpty)
                .Select(one => Of(scenario.Agencies[one.agency].Name, texts.Of(one.agency), SituationReport.Of(scenario, history.Events, one.Seats, since), texts)),
            Of(Board, texts.Words["sitrep.board"], SituationReport.Public(scenario, history.Events, players, since), texts),
        ];
    });

    private static ReportView Of(string reader, string title, IReadOnlyList<SituationLine> lines, StaffTexts texts)
    {
        IReadOnlyList<ReportLine> said = [.. lines.Select(line => ReportLine.Of(line, texts))];
        var text = new StringBuilder();
        foreach (var part in said.GroupBy(line => line.Part))
        {
            if (reader != Board)
                text.Append(text.Length == 0 ? "" : "\n").AppendLine(texts.Words[$"sitrep.{part.Key.ToString().ToLowerInvariant()}"]);
            foreach (var line in part)
                text.Append(reader == Board ? "" : "- ").Append(Times.Short(line.At)).Append(' ').AppendLine(line.Says);
        }

        return new ReportView(reader, title, said, text.ToString().ReplaceLineEndings("\n").TrimEnd());
    }
}

/// <summary>A line of a report in words.</summary>
/// <param name="Part">Under which heading.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Says">What it says.</param>
/// <param name="Events">The events it cites.</param>
public sealed record ReportLine(SituationPart Part, long At, string Says, Listed<int> Events)
{
    internal static ReportLine Of(SituationLine line, StaffTexts texts)
    {
        var (title, about) = (texts.Of(line.Title), texts.Of(line.About));
        var what = about.Length > 0 && !title.Contains(about, StringComparison.OrdinalIgnoreCase) ? $"{title} ({about})" : title;
        var who = line.Seat.IsSome ? $"{texts.Of(line.Seat)}: " : "";
        var answer = line.Verdict is { } verdict ? $" – {texts.Words[$"sitrep.verdict.{verdict.ToLowerInvariant()}"]}" : "";
        return new ReportLine(line.Part, line.At.Seconds, $"{who}{what}{answer}", [.. line.Cites.Select(id => id.Value)]);
    }
}
