using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall.View;

/// <summary>A pin on the wall.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Title">What it says: the thing, or the team's words.</param>
/// <param name="At">When it was put up, in exercise seconds.</param>
/// <param name="By">The seat that put it up.</param>
public sealed record PinRow(string Id, PinKind Kind, string Icon, string Title, long At, string By)
{
    /// <summary>How often it was changed.</summary>
    public int Version { get; init; }

    /// <summary>The theme it stands under.</summary>
    public string Theme { get; init; } = ColumnRow.Unsorted;

    /// <summary>The thing, as a form names it; the pin's own words when there is no thing.</summary>
    public string Item { get; init; } = "";

    /// <summary>The name of the thing's kind.</summary>
    public string ItemKind { get; init; } = "";

    /// <summary>Source and information; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Where a thing is from; empty for words of the team's own.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the team says beside a thing; empty for nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Where an entry of the timeline has it from.</summary>
    public string Source { get; init; } = "";

    /// <summary>When in the story it was, in exercise seconds; null when that is not said.</summary>
    public long? When { get; init; }

    /// <summary>Whom it is about, by opaque name; null when that is not said.</summary>
    public string? About { get; init; }

    /// <summary>Where on the map; null for nowhere.</summary>
    public Spot? Where { get; init; }

    /// <summary>Where a thing is worked on; null for nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>The seat of another agency that gave it; null when it is the agency's own.</summary>
    public string? Originator { get; init; }

    /// <summary>What may be done with it.</summary>
    public HandlingCode Code { get; init; }

    internal static Listed<PinRow> Under(SeatReading desk, Handle theme) => [.. desk.Wall.Board.Under(theme).Select(pin => Of(desk, pin))];

    internal static PinRow Of(SeatReading desk, Pin pin)
    {
        var thing = WallFaces.Read(desk, pin.Item);
        var control = desk.Wall.ControlOf(pin.Item);
        return new PinRow(
            pin.Handle.ToString(), pin.Kind, IconOf(pin), pin.Item.IsSome ? thing?.Title ?? desk.Word("wall.not_had") : desk.Of(pin.Text), pin.At.Seconds, desk.SeatTitle(pin.Seat))
        {
            Version = pin.Version,
            Theme = desk.Wall.Board.FindTheme(pin.Theme) is { } theme ? theme.Handle.ToString() : ColumnRow.Unsorted,
            Item = pin.Shared.ToString(),
            ItemKind = pin.Shared.Kind,
            Grade = thing?.Grade ?? "",
            Detail = thing?.Detail ?? "",
            Remark = pin.Item.IsSome ? desk.Of(pin.Text) : "",
            Source = desk.Of(pin.Source),
            When = pin.When?.Seconds,
            About = pin.About.IsSome ? Token.Of(desk.Scenario, pin.About) : null,
            Where = pin.Where,
            Href = thing?.Href,
            Originator = control is not null ? desk.SeatTitle(control.Originator) : pin.Originator.IsSome ? desk.SeatTitle(pin.Originator) : null,
            Code = control?.Code ?? pin.Code,
        };
    }

    /// <summary>The icon of a kind of pin.</summary>
    internal static string IconOf(PinKind kind) => kind switch
    {
        PinKind.Question => "help-circle",
        PinKind.Unknown => "circle-dashed",
        PinKind.Entry => "timeline-event",
        _ => "pencil",
    };

    private static string IconOf(Pin pin) =>
        pin.Kind == PinKind.Item ? WallFaces.Find(pin.Item.Kind)?.Icon ?? "notes" : pin.Where is not null && pin.Kind == PinKind.Note ? "map-pin" : IconOf(pin.Kind);
}
