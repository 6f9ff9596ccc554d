using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.View;

/// <summary>What something would change, in words.</summary>
/// <param name="Until">How far was looked, in exercise seconds.</param>
/// <param name="Injects">Injects that come, go or move.</param>
/// <param name="Facts">Facts that reach somebody, or no longer do.</param>
/// <param name="IsCutShort">Whether looking ahead was given up on the way.</param>
public sealed record EffectView(long Until, IReadOnlyList<InjectEffect> Injects, IReadOnlyList<FactEffect> Facts, bool IsCutShort)
{
    /// <summary>Puts what was foreseen into words.</summary>
    internal static EffectView Of(ControlRoom room, ForeseenChange foreseen)
    {
        var after = foreseen.After!;
        var texts = room.Texts(after);
        var injects = after.Table<Inject>();
        return new EffectView(
            foreseen.Until.Seconds,
            [.. foreseen.Injects.Select(one => new InjectEffect(
                texts.Of(injects[injects[one.Name]].Title),
                Channels.IconOf(RunSheetReading.NameOf(injects[injects[one.Name]].Channel)),
                one.Before is null ? EffectKind.Comes : one.After is null ? EffectKind.Goes : EffectKind.Moves,
                one.Before is { } before ? When(before, texts) : "",
                one.After is { } then ? When(then, texts) : ""))],
            [.. foreseen.Facts.GroupBy(one => (one.Fact, IsNew: one.Before is null)).Select(group => new FactEffect(
                texts.Of(after.Table<Fact>()[after.Table<Fact>()[group.Key.Fact]].Statement),
                group.Key.IsNew ? EffectKind.Comes : EffectKind.Goes,
                texts.Agencies(SeatSet.Of(group.Select(one => after.Seats[one.Seat])))))],
            foreseen.IsCutShort);
    }

    /// <summary>Whether nothing comes out differently.</summary>
    public bool IsNothing => Injects.Count == 0 && Facts.Count == 0;

    private static string When(ForeseenDelivery delivery, StaffTexts texts) => $"{Times.Short(delivery.At.Seconds)}, {texts.Agencies(delivery.To)}";
}

/// <summary>An inject that comes out differently.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Icon">The icon of its channel.</param>
/// <param name="Kind">How.</param>
/// <param name="Before">When and to whom it would come as things stand; empty when it would not.</param>
/// <param name="After">When and to whom it would come then; empty when it would not.</param>
public sealed record InjectEffect(string Title, string Icon, EffectKind Kind, string Before, string After);

/// <summary>A fact that comes out differently.</summary>
/// <param name="Statement">What it says.</param>
/// <param name="Kind">How.</param>
/// <param name="Who">Whom it reaches then, or no longer.</param>
public sealed record FactEffect(string Statement, EffectKind Kind, string Who);

/// <summary>How something comes out differently.</summary>
public enum EffectKind
{
    /// <summary>It comes, and would not.</summary>
    Comes,

    /// <summary>It does not come, and would.</summary>
    Goes,

    /// <summary>It comes at another time, or to others.</summary>
    Moves,
}
