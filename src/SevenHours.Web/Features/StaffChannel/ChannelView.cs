using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.StaffChannel;

/// <summary>The channel as one member of staff reads it.</summary>
/// <param name="Rows">The latest messages, the last first.</param>
/// <param name="Points">Hand-over notes with points that wait, the oldest first.</param>
/// <param name="Calls">How many messages call him.</param>
public sealed record ChannelView(Listed<MessageRow> Rows, Listed<MessageRow> Points, int Calls)
{
    /// <summary>How many messages the page shows.</summary>
    public const int Most = 100;

    public static ChannelView Of(OnFloor at)
    {
        var all = at.Exercise.SaidTo(at.By);
        return new ChannelView(
            [.. all.Reverse().Take(Most).Select(message => Row(at, message))],
            [.. all.Where(message => message.HasOpenPoints).Select(message => Row(at, message))],
            at.Exercise.CallsOf(at.By));
    }

    private static MessageRow Row(OnFloor at, StaffMessage message)
    {
        var (exercise, words, role) = (at.Exercise, at.Words, at.Exercise.RoleOf(at.By));
        return new MessageRow(
            message.Number,
            at.NameOf(message.By),
            message.By == at.By.Key,
            message.Wall,
            message.At,
            exercise.Says(message.Says) ?? words["control.erased"],
            [.. message.To.Select(at.NameOf), .. message.Roles.Select(called => words[$"staff.group.{called.ToString().ToLowerInvariant()}"])],
            message.Calls(at.By.Key, role),
            message.SeenBy.Contains(at.By.Key),
            [.. message.SeenBy.Order(StringComparer.Ordinal).Select(at.NameOf)],
            [.. message.Points.Select((point, i) => new PointRow(i, exercise.Says(point) ?? words["control.erased"], message.Ticked.TryGetValue(i, out var by) ? at.NameOf(by) : null))],
            message.About is { } about ? Link(at, about) : null);
    }

    /// <summary>What a message is about, in words.</summary>
    internal static string LabelOf(OnFloor at, StaffLink about) => about.Kind switch
    {
        StaffLinkKind.Seat when at.Texts.Scenario.Seats.TryFind(about.Name, out var seat) => at.Texts.Of(seat),
        StaffLinkKind.Agency when at.Texts.Scenario.Agencies.TryFind(about.Name, out var agency) => at.Texts.Of(agency),
        StaffLinkKind.Event => at.Words["staff.about.event", ("number", about.Name)],
        _ => at.Words["staff.about.request"],
    };

    private static AboutRow Link(OnFloor at, StaffLink about)
    {
        var texts = at.Texts;
        var path = about.Kind switch
        {
            StaffLinkKind.Event => $"events/{about.Name}",
            StaffLinkKind.Request => $"requests/{about.Name}",
            StaffLinkKind.Seat when texts.Scenario.Seats.TryFind(about.Name, out var seat) => $"agencies/{texts.Scenario.Agencies[texts.Scenario.Seats[seat].Agency].Name}",
            _ => $"agencies/{about.Name}",
        };
        return new AboutRow(LabelOf(at, about), at.Visit.May(Permission.SeeTruth) ? string.Create(CultureInfo.InvariantCulture, $"/exercises/{at.Exercise.Id}/control/{path}?team={about.Syndicate}") : null);
    }
}

/// <summary>A message.</summary>
/// <param name="Number">Its number.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="IsMine">Whether the reader did.</param>
/// <param name="Wall">When.</param>
/// <param name="At">Exercise time, in seconds.</param>
/// <param name="Says">The words.</param>
/// <param name="To">Whom it calls, in words.</param>
/// <param name="CallsMe">Whether it calls the reader.</param>
/// <param name="Seen">Whether he said that he saw it.</param>
/// <param name="SeenBy">Who saw it.</param>
/// <param name="Points">Open points.</param>
/// <param name="About">What it is about, or null.</param>
public sealed record MessageRow(
    int Number, string From, bool IsMine, DateTimeOffset Wall, int At, string Says, Listed<string> To, bool CallsMe, bool Seen, Listed<string> SeenBy, Listed<PointRow> Points, AboutRow? About);

/// <summary>An open point of a hand-over note.</summary>
/// <param name="Place">Its place, from 0.</param>
/// <param name="Says">The words.</param>
/// <param name="TickedBy">Who saw to it; null while it waits.</param>
public sealed record PointRow(int Place, string Says, string? TickedBy);

/// <summary>What a message is about.</summary>
/// <param name="Label">In words.</param>
/// <param name="Card">The address of its card; null for who may not open it.</param>
public sealed record AboutRow(string Label, string? Card);
